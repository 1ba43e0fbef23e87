#include "completion/answering.hpp"

#include <doctest/doctest.h>

#include "completion/small_copies.hpp"

namespace answering_test {

using namespace caseaudit;
using namespace caseaudit::testing;
using completion::Said;

namespace {

const Question& question(std::string_view id) { return *small().find(id); }
const Scale& yes_no() { return small().scale("yes-no"); }

Answer checked(std::string id, Outcome outcome, AnswerState state, std::string value) {
    auto answer = says(id, std::move(value), "As recorded.");
    answer.check = std::move(id);
    answer.outcome = outcome;
    answer.state = state;
    answer.evidence = {{"supervision", "supervision-3", day("2013-05-07"), "case-system", 9}};
    return answer;
}

Audit with_answer(Answer answer) { return copy_of(Copy::whole, "AUD-01", {std::move(answer)}); }

}  // namespace

TEST_CASE("a person who says what the check said confirms it") {
    auto audit = with_answer(checked("small.signed", Outcome::met, AnswerState::answered, "yes"));
    const Said said{AnswerState::answered, "yes", ""};
    CHECK(completion::question_for_words(&audit.answers[0], said, yes_no()).empty());
    completion::give_answer(audit, question("small.signed"), yes_no(), said);
    CHECK(audit.answers[0].confirmed);
    CHECK(audit.answers[0].reason == "As recorded.");
}

TEST_CASE("a person who says otherwise corrects it, and what the check said stays") {
    auto audit = with_answer(checked("small.signed", Outcome::met, AnswerState::answered, "yes"));
    const Said said{AnswerState::not_applicable, "", "Nothing to sign."};
    CHECK(completion::question_for_words(&audit.answers[0], said, yes_no()) ==
          "Why is it not as the record says?");
    completion::give_answer(audit, question("small.signed"), yes_no(), said);
    const auto& answer = audit.answers[0];
    CHECK_FALSE(answer.confirmed);
    CHECK(answer.correction == "Nothing to sign.");
    CHECK(answer.check == "small.signed");
    CHECK(answer.outcome == Outcome::met);
    CHECK(answer.evidence.size() == 1);
    CHECK_NOTHROW(check_audit(completion::fit_to_keep(audit, small()), small()));
    completion::give_answer(audit, question("small.signed"), yes_no(), {AnswerState::answered, "yes", ""});
    CHECK(audit.answers[0].confirmed);
    CHECK(audit.answers[0].correction.empty());
}

TEST_CASE("where the check could not tell, the person's answer takes its place") {
    auto audit = with_answer(checked("small.signed", Outcome::not_checked, AnswerState::unanswered, ""));
    const Said said{AnswerState::answered, "no", "Two are not."};
    CHECK(completion::question_for_words(&audit.answers[0], said, yes_no()) == "Short evidence:");
    completion::give_answer(audit, question("small.signed"), yes_no(), said);
    CHECK(audit.answers[0].check.empty());
    CHECK(audit.answers[0].evidence.empty());
    CHECK(audit.answers[0].reason == "Two are not.");
    CHECK_NOTHROW(check_audit(audit, small()));
}

TEST_CASE("what needs words says why") {
    const auto words = [](AnswerState state, const char* value) {
        return completion::question_for_words(nullptr, {state, value, ""}, yes_no());
    };
    CHECK(words(AnswerState::not_applicable, "") == "Why is it not applicable?");
    CHECK(words(AnswerState::no_evidence_found, "") == "Where did you look?");
    CHECK(words(AnswerState::answered, "no") == "Short evidence:");
    CHECK(words(AnswerState::answered, "yes").empty());
}

TEST_CASE("what is kept is in the order of the template, without answers to what is not asked") {
    const auto kept = completion::fit_to_keep(copy_of(Copy::whole, "AUD-01",
                                                      {says("small.risk", "yes"), says("small.signed", "yes"),
                                                       says("small.on-file", "no", "None.")}),
                                              small());
    REQUIRE(kept.answers.size() == 2);
    CHECK(kept.answers[0].question == "small.on-file");
    CHECK(kept.answers[1].question == "small.risk");
}

TEST_CASE("a completed whole has the scores that it was shown, in lowest terms, and a copy has none") {
    auto audit = copy_of(
        Copy::whole, "AUD-01",
        {says("small.on-file", "yes"), says("small.signed", "no", "None."), says("small.risk", "partly"),
         says("small.reflective", "good"), says("small.challenge", "requires-improvement")});
    const auto whole = completion::completed_on(day("2013-06-06"), audit, small());
    CHECK(whole.status == AuditStatus::complete);
    REQUIRE(whole.stated_scores);
    CHECK(whole.stated_scores->grade == Grade::good);
    CHECK(whole.stated_scores->compliance == "11/18");
    CHECK(whole.stated_scores->practice == "1/2");
    audit.copy = Copy::facts;
    CHECK_FALSE(completion::completed_on(day("2013-06-06"), audit, small()).stated_scores);
}

}  // namespace answering_test
