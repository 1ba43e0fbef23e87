// What people wrote is quoted only of teams with audits enough.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <caseaudit/reports.hpp>

#include "aggregate/made_up.hpp"

namespace quoted_test {

using namespace caseaudit;

namespace {

/// Five audits of Team Oak, then four of Team Elm.
std::vector<CheckedAudit> nine() {
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 9; ++number)
        audits.push_back(made_up::audit(number, number <= 5 ? "Team Oak" : "Team Elm"));
    return audits;
}

QaPack pack_of(const std::vector<CheckedAudit>& audits) {
    return qa_pack(countable(audits).audits, made_up::areas(), {});
}

}  // namespace

TEST_CASE("comments of teams with few audits are counted, and only the evidence quotes them") {
    const auto pack = pack_of(nine());
    REQUIRE(!pack.comments.empty());
    for (const auto& group : pack.comments) {
        CHECK(group.comments.size() == 5);
        CHECK(group.withheld == 4);
        for (const auto& comment : group.comments) CHECK(comment.audit <= 5);
    }
    const auto evidence = qa_evidence(countable(nine()).audits, made_up::areas(), {});
    CHECK(std::ranges::count(evidence.comments, "Team Elm", &EvidenceComment::team) >= 8);
}

TEST_CASE("reasons that people of small teams wrote are withheld, those of checks are not") {
    auto audits = nine();
    for (auto& made : audits) {
        made.audit.stated_grade = {Grade::good, "Seen in practice."};
        made.audit.answers.front().reason = "Nothing is recorded.";
    }
    audits.back().audit.answers.front().check = "supervision.on-file";
    const auto pack = pack_of(audits);
    CHECK(pack.grades.withheld == 4);
    for (const auto& graded : pack.grades.audits) CHECK(graded.stated_reason.empty() == (graded.audit > 5));
    for (const auto& answer : pack.facts.questions.front().answers)
        CHECK(answer.reason.empty() == (answer.audit > 5 && answer.audit < 9));
}

TEST_CASE("feedback and actions of small teams are counted, and only the evidence quotes them") {
    auto audits = nine();
    for (auto& made : audits) {
        made.audit.feedback = {{FeedbackAbout::tool, "Too long."}, {FeedbackAbout::case_system, "Slow."}};
        made.audit.actions.clear();
        auto& action = made.audit.actions.emplace_back();
        action.id = "1";
        action.what = "Visit";
        action.urgent = true;
        action.due = made_up::day(made.audit.team == "Team Elm" ? "2013-01-02" : "2013-01-03");
    }
    const auto pack = pack_of(audits);
    CHECK(pack.actions.size() == 5);
    CHECK(pack.action_counts.all() == 9);
    CHECK(pack.action_counts.withheld == 4);
    CHECK(pack.action_counts.overdue == 9);
    CHECK(pack.action_counts.urgent == 9);
    CHECK(pack.action_counts.longest_overdue == made_up::day("2013-01-02"));
    CHECK(pack.feedback_on_tool.size() == 5);
    CHECK(pack.feedback_on_case_system.size() == 5);
    CHECK(pack.system_faults.size() == 5);
    CHECK(pack.feedback_counts == std::array{9, 9});
    CHECK(pack.feedback_withheld == std::array{4, 4});
    QaOptions options;
    options.as_of = pack.as_of;
    const auto evidence = qa_evidence(countable(audits).audits, made_up::areas(), options);
    CHECK(evidence.actions.size() == 9);
    CHECK(std::ranges::count(evidence.comments, "Slow.", &EvidenceComment::text) == 9);
}

TEST_CASE("a moderator's reason about an audit of a small team is withheld, the grade is not") {
    const auto audits = nine();
    QaOptions options;
    for (const auto& made : audits)
        options.moderated.push_back({made.audit.id, "", Grade::good, Grade::inadequate, "The gate holds."});
    const auto pack = qa_pack(countable(audits).audits, made_up::areas(), options);
    CHECK(pack.grades.withheld == 4);
    for (const auto& graded : pack.grades.audits) {
        CHECK(graded.moderated == Grade::inadequate);
        CHECK(graded.moderated_why.empty() == (graded.audit > 5));
    }
    for (const auto& text : {qa_html(pack), qa_text(pack)})
        CHECK(text.find("4 grading reasons of teams with fewer than 5 complete audits are not quoted") !=
              std::string::npos);
    CHECK(qa_csv(pack).find("grades,,reasons,,not quoted,4") != std::string::npos);
    const auto evidence = qa_evidence(countable(audits).audits, made_up::areas(), options);
    CHECK(std::ranges::count(evidence.comments, "The gate holds.", &EvidenceComment::text) == 9);
}

}  // namespace quoted_test
