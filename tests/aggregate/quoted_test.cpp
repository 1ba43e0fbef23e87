// What people wrote is quoted only of teams with audits enough.
#include <doctest/doctest.h>

#include <algorithm>

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

}  // namespace quoted_test
