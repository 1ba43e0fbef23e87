#include "made_audits.hpp"

#include <spdlog/fmt/fmt.h>

#include <array>
#include <caseaudit/formats.hpp>
#include <filesystem>
#include <fstream>

#include "generator/random.hpp"

namespace made_audits {
using namespace caseaudit;
using caseaudit::generator::Random;
namespace fs = std::filesystem;
namespace {

constexpr int questions = 60;
constexpr int comments = 10;
constexpr int words_a_comment = 40;
constexpr std::uint64_t seed = 20261124;

constexpr std::array<const char*, 48> words{
    "visit",      "plan",    "child",    "family",   "recorded", "clear",      "analysis",    "risk",
    "views",      "school",  "health",   "review",   "decision", "manager",    "reason",      "late",
    "missing",    "good",    "evidence", "change",   "impact",   "meeting",    "supervision", "reflective",
    "chronology", "event",   "timely",   "drift",    "delay",    "sibling",    "carer",       "contact",
    "agreed",     "action",  "outcome",  "language", "identity", "assessment", "purpose",     "professional",
    "shared",     "concern", "not",      "the",      "of",       "and",        "to",          "was"};

bool is_fact(int question) { return question % 2 == 0; }

std::string question_id(int question) { return fmt::format("sixty.question-{:02}", question); }

std::string template_text() {
    std::string text =
        "<audit-template format=\"1\" id=\"sixty\" version=\"1.0.0\" title=\"Sixty\" "
        "subject=\"child\">\n  <about>Sixty questions.</about>\n  <period months=\"6\"/>\n"
        "  <budget questions=\"60\" minutes=\"60\"/>\n"
        "  <section id=\"all\" title=\"All\">\n";
    for (int question = 0; question < questions; ++question) {
        text += fmt::format(
            "    <question id=\"{}\" version=\"1\" label=\"question {}\" "
            "element=\"supervision-on-file-and-regular\" "
            "measures=\"{}\" "
            "scale=\"{}\">\n      <ask>Is it so, by what question {} asks?</ask>\n"
            "      <finding>Not so</finding>\n      <strength>So</strength>\n    </question>\n",
            question_id(question), question, is_fact(question) ? "fact" : "judgement",
            is_fact(question) ? "yes-no" : "four-grades", question);
    }
    return text + "  </section>\n</audit-template>\n";
}

Answer answer(Random& random, int question) {
    constexpr std::array<const char*, 4> grades{"inadequate", "requires-improvement", "good", "outstanding"};
    Answer one;
    one.question = question_id(question);
    one.state = AnswerState::answered;
    one.value = is_fact(question) ? (random.chance(80) ? "yes" : "no") : random.pick(grades);
    if (random.chance(10)) {
        one.state = AnswerState::not_applicable;
        one.value.clear();
    }
    if (one.value.empty() || one.value == "no") one.reason = "Not in the period that is audited";
    return one;
}

Comment comment(Random& random) {
    Comment one;
    one.kind = random.chance(40) ? CommentKind::strength : CommentKind::issue;
    one.question = question_id(random.between(0, questions - 1));
    for (int word = 0; word < words_a_comment; ++word)
        one.text += fmt::format("{}{}", one.text.empty() ? "" : " ", random.pick(words));
    return one;
}

}  // namespace

void write_templates(const std::string& folder, const std::string& shipped) {
    fs::create_directories(folder);
    for (const auto* file : {"scales.xml", "practice-areas.xml"})
        fs::copy_file(shipped + "/" + file, folder + "/" + file);
    std::ofstream{folder + "/sixty.xml"} << template_text();
}

Audit audit(int number) {
    Random random{seed, static_cast<std::uint64_t>(number)};
    Audit one;
    one.id = fmt::format("sixty-C-{:06}", number);
    one.template_id = "sixty";
    one.template_version = {1, 0, 0};
    one.status = AuditStatus::complete;
    one.subject = fmt::format("C-{:06}", number);
    one.team = fmt::format("Team {}", random.between(1, 40));
    one.period = months_up_to(*parse_date("2026-09-30") + std::chrono::days{random.between(0, 50)}, 6);
    one.completed = one.period.to + std::chrono::days{6};
    one.minutes = random.between(25, 55);
    one.auditors.push_back({fmt::format("AUD-{:02}", random.between(1, 60)), "advanced-practitioner"});
    for (int question = 0; question < questions; ++question) one.answers.push_back(answer(random, question));
    for (int each = 0; each < comments; ++each) one.comments.push_back(comment(random));
    return one;
}

std::vector<std::string> write(const std::string& folder, int count) {
    fs::create_directories(folder);
    std::vector<std::string> paths;
    for (int number = 0; number < count; ++number) {
        const auto& path = paths.emplace_back(fmt::format("{}/{:06}.audit.xml", folder, number));
        std::ofstream{path, std::ios::binary} << write_audit(audit(number));
    }
    return paths;
}

}  // namespace made_audits
