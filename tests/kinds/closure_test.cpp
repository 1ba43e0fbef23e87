// Questions, checks, their descriptions and their tests belong together: none is there without the others.
#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/formats.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "plugins/conformance.hpp"
#include "plugins/plugin_set.hpp"

namespace closure_test {

using namespace caseaudit;
namespace fs = std::filesystem;

namespace {

const fs::path source_folder = SOURCE_FOLDER;

const plugins::PluginSet& shipped() {
    static const plugins::PluginSet set{{PLUGINS}};
    return set;
}

const TemplateFolder& templates() {
    static const TemplateFolder folder{(source_folder / "audit-templates").string()};
    return folder;
}

const Timescales& timescales() {
    static const auto file = read_timescales((source_folder / "audit-templates/timescales.xml").string());
    return file.timescales;
}

std::string text_of(const fs::path& path) {
    std::ifstream file{path};
    REQUIRE_MESSAGE(file, path.string());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// All tests of a kind, one text.
std::string tests_of(std::string_view kind) {
    std::set<fs::path> files;
    for (const auto& file : fs::directory_iterator{source_folder / "tests" / kind})
        if (file.path().extension() == ".cpp") files.insert(file.path());
    std::string all;
    for (const auto& file : files) all += text_of(file);
    return all;
}

/// What stands between the start of one test suite and that of the next; empty where there is none.
std::string suite(const std::string& tests, const std::string& check) {
    const auto begin = tests.find("TEST_SUITE(\"" + check + "\")");
    if (begin == std::string::npos) return {};
    return tests.substr(begin, tests.find("TEST_SUITE(", begin + 1) - begin);
}

/// Each check's id, with its plugin.
std::map<std::string, plugins::FoundCheck> checks() {
    std::map<std::string, plugins::FoundCheck> all;
    for (const auto& plugin : shipped().all())
        for (const auto& [name, check] : plugin.checks().all())
            all[std::string{plugin.name()} + "." + name] = {&plugin, &check};
    return all;
}

/// Calls `visit(question, check)` for each question of a shipped template that a check answers or prompts.
template <class Visit>
void each_checked_question(Visit visit) {
    for (const auto& audit_template : templates().all())
        for (const auto& section : audit_template.sections)
            for (const auto& question : section.questions)
                for (const auto& check : {question.check, question.prompted_by})
                    if (!check.empty()) visit(question, check);
}

std::set<std::string> names_of(const std::vector<LimitRule>& limits) {
    std::set<std::string> names;
    for (const auto& rule : limits) names.insert(rule.name);
    return names;
}

}  // namespace

TEST_CASE("plugins and templates are all there") {
    CHECK(shipped().refused().empty());
    CHECK(templates().refused().empty());
    CHECK(shipped().all().size() == 13);
    CHECK(templates().all().size() == 16);
    CHECK(checks().size() == 111);
}

TEST_CASE("every plugin is one that 'plugins check' finds fine") {
    for (const auto& plugin : shipped().all()) {
        const auto path = fs::path{PLUGINS} / (std::string{plugin.name()} + ".so");
        const auto report = plugins::try_plugin(path.string());
        for (const auto& check : report.checks)
            for (const auto& fault : check.faults) FAIL_CHECK(check.id << ": " << fault);
        CHECK_MESSAGE(report.is_fine(), plugin.name());
    }
}

TEST_CASE("every check is asked for by a template") {
    std::set<std::string> used;
    each_checked_question([&](const Question&, const std::string& check) { used.insert(check); });
    for (const auto& one : checks()) CHECK_MESSAGE(used.contains(one.first), one.first);
}

TEST_CASE("every check that a template names is there, and its limits in the template or the timescales") {
    each_checked_question([](const Question& question, const std::string& id) {
        const auto found = shipped().find(id);
        REQUIRE_MESSAGE(found, id);
        const std::set<std::string> asked{found->check->limits.begin(), found->check->limits.end()};
        const auto given = names_of(question.limits);
        for (const auto& name : given) CHECK_MESSAGE(asked.contains(name), question.id << ": " << name);
        for (const auto& name : asked)
            CHECK_MESSAGE((given.contains(name) || timescales().has(name)), question.id << ": " << name);
    });
}

TEST_CASE("every check is described, with its limits") {
    for (const auto& [name, found] : checks()) {
        const auto& id = name;
        const auto readme = text_of(source_folder / "plugins" / found.plugin->name() / "README.md");
        const auto begin = readme.find("\n## " + id + "\n");
        REQUIRE_MESSAGE(begin != std::string::npos, id);
        const auto part = readme.substr(begin, readme.find("\n## ", begin + 1) - begin);
        for (const auto& limit : found.check->limits)
            CHECK_MESSAGE(part.find("`" + limit + "`") != std::string::npos, id << ": " << limit);
        for (const auto& need : found.check->needs)
            CHECK_MESSAGE(part.find("`" + need.kind + "`") != std::string::npos, id << ": " << need.kind);
    }
}

TEST_CASE("every heading of a description is a check") {
    for (const auto& plugin : shipped().all()) {
        std::istringstream readme{text_of(source_folder / "plugins" / plugin.name() / "README.md")};
        for (std::string line; std::getline(readme, line);)
            if (line.starts_with("## ")) CHECK_MESSAGE(shipped().find(line.substr(3)), line);
    }
}

TEST_CASE("every check has a test that is met, one that is not met and one that is not checked") {
    std::set<std::string> answering;
    each_checked_question(
        [&](const Question& question, const std::string&) { answering.insert(question.check); });
    for (const auto& [name, found] : checks()) {
        const auto& id = name;
        const auto tests = suite(tests_of(found.plugin->name()), id);
        const std::string failing = answering.contains(id) ? "not met" : "a prompt";
        for (const auto& begin : {std::string{"met"}, failing, std::string{"not checked"}})
            CHECK_MESSAGE(tests.find("TEST_CASE(\"" + begin) != std::string::npos, id << ": " << begin);
    }
}

TEST_CASE("whole-file asks about every element of the eleven practice areas, in an hour") {
    const auto& whole_file = templates().newest("whole-file");
    std::set<std::string> asked;
    for (const auto& section : whole_file.sections)
        for (const auto& question : section.questions) asked.insert(question.element);
    CHECK(templates().practice_areas().size() == 11);
    for (const auto& area : templates().practice_areas())
        for (const auto& element : area.elements) CHECK_MESSAGE(asked.contains(element.id), element.id);
    CHECK(whole_file.budget_minutes <= 60);
}

TEST_CASE("a themed audit has fewer than 25 questions, and every judgement says what good looks like") {
    for (const auto& audit_template : templates().all()) {
        std::size_t questions = 0;
        for (const auto& section : audit_template.sections) {
            questions += section.questions.size();
            for (const auto& question : section.questions) {
                if (question.measure != Measure::judgement) continue;
                CHECK_MESSAGE(
                    question.good_looks_like.size() == audit_template.scale(question.scale).values.size(),
                    question.id);
            }
        }
        CHECK_MESSAGE(audit_template.period_months == 6, audit_template.id);
        if (audit_template.id == "whole-file") continue;
        CHECK_MESSAGE(questions < 25, audit_template.id);
        CHECK_MESSAGE(audit_template.budget_minutes <= 40, audit_template.id);
    }
}

}  // namespace closure_test
