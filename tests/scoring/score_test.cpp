#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "scoring/builders.hpp"

namespace score_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Template one_section(std::vector<Question> questions) {
    return audit_template({{"s", "S", 100, std::move(questions)}});
}

}  // namespace

TEST_CASE("facts and judgements are two ledgers, never combined") {
    const auto made =
        one_section({fact("a", 200), fact("b"), judgement("c"), judgement("d", "yes-partly-no")});
    const auto scores =
        score_of(made, {says("a", "yes"), says("b", "no"), says("c", "good"), says("d", "partly")});
    CHECK(scores.compliance.score == Fraction{2, 3});
    CHECK(scores.compliance.counted == 2);
    CHECK(scores.compliance_rag == Rag::red);
    CHECK(scores.practice.score == Fraction{7, 12});
    CHECK(scores.practice.counted == 2);
    CHECK(scores.grade == Grade::good);
}

TEST_CASE("a mean of 2/3 and 1 is exactly 5/6, and Outstanding") {
    const auto scores = score_of(one_section({judgement("a"), judgement("b")}),
                                 {says("a", "good"), says("b", "outstanding")});
    CHECK(scores.practice.score == Fraction{5, 6});
    CHECK(scores.grade == Grade::outstanding);
}

TEST_CASE("bands are lower bounds, included") {
    const auto grade = [](std::string a, std::string b) {
        return score_of(one_section({judgement("a"), judgement("b")}),
                        {says("a", std::move(a)), says("b", std::move(b))})
            .grade;
    };
    CHECK(grade("good", "good") == Grade::good);
    CHECK(grade("good", "requires-improvement") == Grade::good);
    CHECK(grade("requires-improvement", "requires-improvement") == Grade::requires_improvement);
    CHECK(grade("requires-improvement", "inadequate") == Grade::requires_improvement);
    CHECK(grade("inadequate", "inadequate") == Grade::inadequate);
    const auto rag = [](int met) {
        std::vector<Question> questions;
        std::vector<Answer> answers;
        for (int i = 0; i < 20; ++i) {
            questions.push_back(fact(fmt::format("q{}", i)));
            answers.push_back(says(fmt::format("q{}", i), i < met ? "yes" : "no"));
        }
        return score_of(one_section(questions), answers).compliance_rag;
    };
    CHECK(rag(18) == Rag::green);
    CHECK(rag(17) == Rag::amber);
    CHECK(rag(15) == Rag::amber);
    CHECK(rag(14) == Rag::red);
}

TEST_CASE(
    "not applicable, not asked and unanswered leave the denominator; no evidence found scores as its scale "
    "says") {
    const auto made = one_section(
        {fact("a"), fact("b"), asked_when(fact("c"), "b", "yes"), optional(fact("d")), fact("e")});
    const auto scores =
        score_of(made, {says("a", "yes"), says("b", "no"), is("e", AnswerState::no_evidence_found)});
    CHECK(scores.compliance.score == Fraction{1, 3});
    CHECK(scores.compliance.counted == 3);
    CHECK(scores.compliance.no_evidence_found == 1);
    CHECK(scores.compliance.not_asked == 1);
    CHECK(scores.compliance.unanswered == 1);
    CHECK(!scores.is_draft());
    const auto applied =
        score_of(made, {says("a", "yes"), is("b", AnswerState::not_applicable), says("e", "yes")});
    CHECK(applied.compliance.score == Fraction{1, 1});
    CHECK(applied.compliance.not_applicable == 1);
}

TEST_CASE(
    "section weights multiply question weights; a section in which nothing counts leaves with its weight") {
    const auto made =
        audit_template({{"s1", "S1", 300, {fact("a"), fact("b")}}, {"s2", "S2", 100, {fact("c")}}});
    CHECK(score_of(made, {says("a", "yes"), says("b", "no"), says("c", "yes")}).compliance.score ==
          Fraction{5, 8});
    CHECK(score_of(made, {says("a", "yes"), says("b", "no"), is("c", AnswerState::not_applicable)})
              .compliance.score == Fraction{1, 2});
}

TEST_CASE("a question of weight 0 is counted, but outside the score, as is a section that has no other") {
    const auto made = audit_template({{"s1", "S1", 100, {fact("a")}}, {"s2", "S2", 100, {fact("b", 0)}}});
    const auto scores = score_of(made, {says("a", "yes"), says("b", "no")});
    CHECK(scores.compliance.score == Fraction{1, 1});
    CHECK(scores.compliance.counted == 2);
}

TEST_CASE("where nothing can be scored the ledger is not scored, never 0 or 100") {
    const auto made = one_section({fact("a"), judgement("b")});
    const auto scores =
        score_of(made, {is("a", AnswerState::not_applicable), is("b", AnswerState::not_applicable)});
    CHECK(!scores.compliance.score);
    CHECK(!scores.compliance_rag);
    CHECK(!scores.practice.score);
    CHECK(!scores.grade);
    CHECK(!scores.is_draft());
}

TEST_CASE("an audit with required questions unanswered is a draft, and never graded") {
    const auto made = one_section({fact("a"), judgement("b"), judgement("c")});
    const auto scores = score_of(made, {says("a", "yes"), says("b", "good")});
    CHECK(scores.is_draft());
    CHECK(scores.missing == std::vector<std::string>{"c"});
    CHECK(scores.practice.score == Fraction{2, 3});
    CHECK(!scores.practice_grade);
    CHECK(!scores.grade);
    CHECK(scores.compliance_rag == Rag::green);
}

TEST_CASE("compliance has no colour while a required fact is missing") {
    const auto scores = score_of(one_section({fact("a"), fact("b")}), {says("a", "yes")});
    CHECK(scores.compliance.score == Fraction{1, 1});
    CHECK(!scores.compliance_rag);
}

TEST_CASE("what hangs on an unanswered question is missing too when it is required") {
    const auto made = one_section({fact("a"), asked_when(judgement("b"), "a", "yes"),
                                   optional(asked_when(judgement("c"), "a", "yes"))});
    const auto scores = score_of(made, {is("a", AnswerState::unanswered)});
    CHECK(scores.missing == std::vector<std::string>{"a", "b"});
    CHECK(scores.practice.unanswered == 2);
}

TEST_CASE("an answer to what may turn out not to be asked does not count yet") {
    const auto made = one_section({judgement("a"), asked_when(judgement("b"), "a", "good")});
    const auto scores = score_of(made, {says("b", "good")});
    CHECK(!scores.practice.score);
    CHECK(scores.missing == std::vector<std::string>{"a", "b"});
}

TEST_CASE("an audit that says it is a draft is never graded, however full") {
    const auto made = one_section({judgement("a")});
    auto full = audit({says("a", "good")});
    full.status = AuditStatus::draft;
    const auto scores = score(compile_score_plan(made), made, full);
    CHECK(scores.is_draft());
    CHECK(!scores.grade);
}

TEST_CASE("a failed gate of either ledger caps the grade") {
    const auto made = one_section({gated(fact("a"), Grade::requires_improvement), judgement("b"),
                                   gated(judgement("c", "yes-no"), Grade::inadequate)});
    const auto grade = [&](std::string a, std::string c) {
        return score_of(made, {says("a", std::move(a)), says("b", "outstanding"), says("c", std::move(c))});
    };
    CHECK(grade("yes", "yes").grade == Grade::outstanding);
    CHECK(grade("no", "yes").grade == Grade::requires_improvement);
    CHECK(grade("no", "yes").practice_grade == Grade::outstanding);
    CHECK(grade("no", "no").grade == Grade::inadequate);
    CHECK(grade("no", "no").failed_gates.size() == 2);
}

TEST_CASE("a gate fails by no evidence found that scores as failing, and not by not applicable") {
    const auto made = one_section({gated(fact("a"), Grade::requires_improvement), judgement("b")});
    CHECK(score_of(made, {is("a", AnswerState::no_evidence_found), says("b", "good")}).grade ==
          Grade::requires_improvement);
    CHECK(score_of(made, {is("a", AnswerState::not_applicable), says("b", "good")}).grade == Grade::good);
}

TEST_CASE("a gate never raises a grade, nor makes one where practice is not scored") {
    const auto made = one_section({gated(fact("a"), Grade::good), judgement("b")});
    CHECK(score_of(made, {says("a", "no"), says("b", "inadequate")}).grade == Grade::inadequate);
    CHECK(!score_of(made, {says("a", "no"), is("b", AnswerState::not_applicable)}).grade);
}

TEST_CASE("answers may come in any order, and the score is the same again") {
    const auto made = one_section({fact("a"), fact("b", 200), judgement("c")});
    const auto one = score_of(made, {says("a", "yes"), says("b", "no"), says("c", "good")});
    const auto other = score_of(made, {says("c", "good"), says("b", "no"), says("a", "yes")});
    CHECK(one.compliance.score == other.compliance.score);
    CHECK(one.explanation == other.explanation);
}

TEST_CASE("an answer that its question does not take is refused") {
    CHECK_THROWS_WITH_AS(score_of(one_section({fact("a")}), {says("a", "perhaps")}),
                         "the answer 'perhaps' is none that question 'a' takes", Error);
}

TEST_CASE("each model of XCCDF scores a ledger") {
    const auto made =
        audit_template({{"s1", "S1", 300, {fact("a"), fact("b", 200)}}, {"s2", "S2", 100, {fact("c")}}});
    const auto plan = compile_score_plan(made);
    const auto answers = audit({says("a", "yes"), says("b", "no"), says("c", "yes")});
    const auto by = [&](Model model) { return score_by(model, Ledger::compliance, plan, made, answers); };
    CHECK(by(Model::default_model) == ModelScore{{50, 1}, {100, 1}});
    CHECK(by(Model::flat) == ModelScore{{2, 1}, {4, 1}});
    CHECK(by(Model::flat_unweighted) == ModelScore{{2, 1}, {3, 1}});
    CHECK(by(Model::absolute) == ModelScore{{0, 1}, {1, 1}});
    CHECK(!score_by(Model::flat, Ledger::practice, plan, made, answers));
}

}  // namespace score_test
