#include "generator/flags.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/formats.hpp>
#include <tuple>

#include "plugins/plugin_set.hpp"
#include "run/draft.hpp"

namespace caseaudit::generator {
namespace {

const std::vector<Template>& templates() {
    static const auto all = [] {
        const TemplateFolder folder{SOURCE_FOLDER "/audit-templates"};
        std::vector<Template> found;
        for (const auto& kind : planted_kinds()) found.push_back(folder.newest(kind));
        return found;
    }();
    return all;
}

bool is_asked(const std::string& question) {
    return std::ranges::any_of(templates(),
                               [&](const Template& one) { return one.find(question) != nullptr; });
}

const plugins::PluginSet& shipped() {
    static const plugins::PluginSet set{{PLUGIN_FOLDER}};
    return set;
}

const Timekeeping& timekeeping() {
    static const auto shipped = read_timekeeping(SOURCE_FOLDER "/audit-templates/timescales.xml",
                                                 SOURCE_FOLDER "/audit-templates/bank-holidays.json");
    return shipped;
}

void add_flags(const Audit& audit, Flags& flags) {
    for (const auto& answer : audit.answers) {
        if (answer.outcome == Outcome::not_met || answer.outcome == Outcome::error)
            flags.insert(
                {audit.subject, answer.question, std::string{name_of(answer.outcome)}, answer.reason});
    }
    for (const auto& raised : audit.prompts) {
        if (raised.outcome == Outcome::error)
            flags.insert({audit.subject, raised.question, "error", raised.reason});
        if (!raised.prompts.empty())
            flags.insert({audit.subject, raised.question, "prompt", raised.prompts.front().text});
    }
}

}  // namespace

std::strong_ordering Flag::operator<=>(const Flag& other) const {
    return std::tie(subject, question, outcome) <=> std::tie(other.subject, other.question, other.outcome);
}

const std::vector<std::string>& planted_kinds() {
    static const std::vector<std::string> kinds{"supervision",
                                                "worker-supervision",
                                                "chronology",
                                                "process",
                                                "identity",
                                                "parallel-views",
                                                "transfer",
                                                "decisions-and-oversight",
                                                "recording-consistency",
                                                "assessment",
                                                "re-referral-and-closure",
                                                "multi-agency",
                                                "visits",
                                                "planning-and-review"};
    return kinds;
}

std::set<std::string> planted_checks() {
    std::set<std::string> checks;
    for (const auto& one : templates()) {
        for (const auto& section : one.sections) {
            for (const auto& question : section.questions)
                checks.insert({question.check, question.prompted_by});
        }
    }
    checks.erase("");
    return checks;
}

std::vector<Audit> drafts_of(const CaseFile& file, std::span<const CaseFile* const> family, Date day) {
    std::vector<Audit> drafts;
    for (const auto& audit_template : templates()) {
        if (audit_template.subject != file.subject().kind) continue;
        drafts.push_back(draft_audit(audit_template, file, family, shipped(), timekeeping(), day));
    }
    return drafts;
}

void add_flags(const std::vector<Audit>& drafts, Flags& flags) {
    for (const auto& draft : drafts) add_flags(draft, flags);
}

void add_expected(const Made& made, const std::string& sources, Flags& flags) {
    if (made.breach == nullptr) return;
    for (const auto& one : made.breach->expected) {
        if (std::ranges::find(one.over, sources) == one.over.end() || !is_asked(one.question)) continue;
        flags.insert({made.child.subject.ref, one.question, one.outcome, made.breach->name});
        if (!one.siblings_too) continue;
        for (const auto& sibling : made.child.subject.siblings)
            flags.insert({sibling, one.question, one.outcome, made.breach->name});
    }
}

std::string difference(const Flags& some, const Flags& others) {
    constexpr int most = 25;
    std::string words;
    int number = 0;
    for (const auto& flag : some) {
        if (others.contains(flag)) continue;
        if (++number <= most)
            words += fmt::format("\n  {} {} {}: {}", flag.subject, flag.question, flag.outcome, flag.why);
    }
    return number == 0 ? "" : fmt::format("{} in all:{}", number, words);
}

}  // namespace caseaudit::generator
