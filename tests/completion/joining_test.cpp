#include <doctest/doctest.h>

#include <caseaudit/completion.hpp>
#include <caseaudit/error.hpp>

#include "completion/small_copies.hpp"

namespace joining_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Audit facts_copy() {
    auto audit = copy_of(Copy::facts, "AUD-02",
                         {says("small.on-file", "yes"), says("small.signed", "no", "None is signed."),
                          says("small.risk", "partly"), says("small.reflective", "outstanding")});
    audit.actions = {action("1", "Sign the records.")};
    audit.comments = {{CommentKind::strength, "small.on-file", "", "Easy to find."}};
    return audit;
}

Audit judgements_copy() {
    auto audit = copy_of(Copy::judgements, "AUD-01",
                         {says("small.on-file", "no"), says("small.reflective", "good"),
                          says("small.challenge", "good", "Delay is taken up.")});
    audit.minutes = 20;
    audit.completed = day("2013-06-10");
    audit.actions = {action("1", "Hold a review."), action("2", "Sign the records.")};
    audit.comments = {{CommentKind::strength, "small.on-file", "", "Easy to find."},
                      {CommentKind::issue, "", "", "Drift is not named."}};
    audit.stated_grade = StatedGrade{Grade::good, ""};
    return audit;
}

}  // namespace

TEST_CASE("facts come from one copy, judgements from the other, and the whole has the same id") {
    const auto whole = join_copies(facts_copy(), judgements_copy(), small());
    CHECK(whole.id == "small-C-0001-2013-05-31");
    CHECK(whole.copy == Copy::whole);
    CHECK(whole.status == AuditStatus::complete);
    REQUIRE(whole.answers.size() == 5);
    CHECK(whole.find("small.on-file")->value == "yes");
    CHECK(whole.find("small.reflective")->value == "good");
    CHECK(whole.find("small.challenge")->reason == "Delay is taken up.");
    CHECK(whole.minutes == 35);
    CHECK(whole.completed == day("2013-06-10"));
    CHECK(whole.stated_grade->grade == Grade::good);
    CHECK(whole.auditors.size() == 2);
    CHECK_NOTHROW(check_audit(whole, small()));
}

TEST_CASE("what both wrote is kept once, and an action whose id is taken gets another") {
    const auto whole = join_copies(facts_copy(), judgements_copy(), small());
    CHECK(whole.comments.size() == 2);
    REQUIRE(whole.actions.size() == 2);
    CHECK(whole.actions[0].what == "Sign the records.");
    CHECK(whole.actions[0].id == "1");
    CHECK(whole.actions[1].what == "Hold a review.");
    CHECK(whole.actions[1].id == "2");
}

TEST_CASE("an answer to what the other copy turns out not to ask is left out") {
    auto facts = facts_copy();
    facts.answers[0] = says("small.on-file", "no", "There is none.");
    const auto whole = join_copies(facts, judgements_copy(), small());
    CHECK(whole.find("small.signed") == nullptr);
    CHECK_NOTHROW(check_audit(whole, small()));
}

TEST_CASE("a fact that was corrected may open what the other copy was not asked: then the whole is a draft") {
    auto judgements = judgements_copy();
    std::erase_if(judgements.answers, [](const Answer& one) { return one.question == "small.challenge"; });
    const auto whole = join_copies(facts_copy(), judgements, small());
    CHECK(whole.status == AuditStatus::draft);
    CHECK_FALSE(whole.completed);
}

TEST_CASE("the whole of a copy that is not complete is a draft") {
    auto facts = facts_copy();
    facts.status = AuditStatus::draft;
    facts.completed = std::nullopt;
    const auto whole = join_copies(facts, judgements_copy(), small());
    CHECK(whole.status == AuditStatus::draft);
    CHECK_FALSE(whole.completed);
}

TEST_CASE("what are not the two copies of one audit is refused") {
    CHECK_THROWS_WITH_AS(
        join_copies(judgements_copy(), facts_copy(), small()),
        "small-C-0001-2013-05-31: this is the 'judgements' copy; the 'facts' copy is needed here", Error);
    auto other = judgements_copy();
    other.subject = "C-0002";
    CHECK_THROWS_WITH_AS(
        join_copies(facts_copy(), other, small()),
        "'small-C-0001-2013-05-31' and 'small-C-0001-2013-05-31' are not copies of one audit: the subject "
        "differs.\nJoin the copies of one draft.",
        Error);
    other = judgements_copy();
    other.id = "other";
    CHECK_THROWS_AS(join_copies(facts_copy(), other, small()), Error);
    other = judgements_copy();
    other.template_hash = "sha256:0";
    CHECK_THROWS_AS(join_copies(facts_copy(), other, small()), Error);
    other = judgements_copy();
    other.period.to = day("2013-06-01");
    CHECK_THROWS_AS(join_copies(facts_copy(), other, small()), Error);
}

}  // namespace joining_test
