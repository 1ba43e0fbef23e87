#include <doctest/doctest.h>

#include "scoring/builders.hpp"

namespace explanation_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

using Sentences = std::vector<std::string>;

Template one_section(std::vector<Question> questions) {
    return audit_template({{"s", "S", 100, std::move(questions)}});
}

Question on_file() {
    auto question = gated(fact("on-file"), Grade::requires_improvement);
    question.label = "supervision on file";
    return question;
}

/// `count` judgements q1, q2 … of which the first `good` are Good and the rest Requires improvement.
std::pair<std::vector<Question>, std::vector<Answer>> judgements(int count, int good) {
    std::pair<std::vector<Question>, std::vector<Answer>> made;
    for (int i = 1; i <= count; ++i) {
        made.first.push_back(judgement(fmt::format("q{}", i)));
        made.second.push_back(says(fmt::format("q{}", i), i <= good ? "good" : "requires-improvement"));
    }
    return made;
}

}  // namespace

TEST_CASE("a grade says by which band it was given") {
    const auto made = one_section({fact("f"), judgement("a"), judgement("b"), judgement("c")});
    const auto scores = score_of(
        made, {says("f", "yes"), says("a", "outstanding"), says("b", "good"), says("c", "inadequate")});
    CHECK(scores.explanation == Sentences{"Good: practice is 56% and Good runs from 50% to 83%."});
    CHECK(scores.would_change == Sentences{"Practice is 28 percentage points short of Outstanding, which "
                                           "starts at 83%; no single answer one step up "
                                           "would reach it.",
                                           "The grade would fall to Requires improvement with any one of "
                                           "these: 'a' at Good instead of Outstanding; 'b' "
                                           "at Requires improvement instead of Good."});
}

TEST_CASE("the highest and the lowest grade have no band beyond them") {
    const auto made = one_section({fact("f"), judgement("a")});
    const auto best = score_of(made, {says("f", "yes"), says("a", "outstanding")});
    CHECK(best.explanation ==
          Sentences{"Outstanding: practice is 100% and Outstanding runs from 83% to 100%."});
    CHECK(best.would_change ==
          Sentences{"The grade would fall to Good with 'a' at Good instead of Outstanding."});
    const auto worst = score_of(made, {says("f", "yes"), says("a", "inadequate")});
    CHECK(worst.explanation == Sentences{"Inadequate: practice is 0% and Inadequate runs from 0% to 17%."});
    CHECK(worst.would_change == Sentences{"The grade would be Requires improvement with 'a' at Requires "
                                          "improvement instead of Inadequate."});
}

TEST_CASE("what would change the grade names the answer that was given, not what it scores as") {
    const auto made = one_section({fact("f"), judgement("a")});
    const auto scores = score_of(made, {says("f", "yes"), is("a", AnswerState::no_evidence_found)});
    CHECK(scores.would_change == Sentences{"The grade would be Requires improvement with 'a' at Requires "
                                           "improvement instead of no evidence found."});
}

TEST_CASE("rounding never makes a score look as if it reached the next band") {
    std::vector<Question> questions{fact("f")};
    std::vector<Answer> answers{says("f", "yes")};
    for (int i = 0; i < 130; ++i) {
        questions.push_back(judgement(fmt::format("q{}", i), "yes-no"));
        answers.push_back(says(fmt::format("q{}", i), i < 108 ? "yes" : "no"));  // 83.08%
    }
    const auto scores = score_of(one_section(questions), answers);
    CHECK(scores.explanation == Sentences{"Good: practice is just under 83% and Good runs from 50% to 83%."});
}

TEST_CASE("a gate that lowers the grade is named, and what meeting it would give") {
    const auto made = one_section({on_file(), judgement("a"), judgement("b")});
    const auto scores = score_of(made, {says("on-file", "no"), says("a", "good"), says("b", "good")});
    CHECK(scores.explanation ==
          Sentences{
              "Requires improvement because the gate 'supervision on file' failed; practice alone was Good.",
              "Practice is 67% and Good runs from 50% to 83%."});
    CHECK(scores.would_change ==
          Sentences{"With the gate 'supervision on file' met, the grade would be Good."});
}

TEST_CASE("a gate on which other questions hang opens them when met") {
    const auto made = one_section({on_file(), judgement("a"), asked_when(judgement("b"), "on-file", "yes")});
    const auto scores = score_of(made, {says("on-file", "no"), says("a", "good")});
    CHECK(scores.would_change == Sentences{"With the gate 'supervision on file' met, the grade would be "
                                           "Good; more questions would then be asked, and "
                                           "could change it."});
}

TEST_CASE("several gates are met in turn, the lowest first") {
    const auto made = one_section({gated(fact("x"), Grade::inadequate), gated(fact("y"), Grade::inadequate),
                                   gated(fact("z"), Grade::good), judgement("a")});
    const auto scores =
        score_of(made, {says("x", "no"), says("y", "no"), says("z", "no"), says("a", "outstanding")});
    CHECK(scores.explanation ==
          Sentences{"Inadequate because the gates 'x' and 'y' failed; practice alone was Outstanding.",
                    "Practice is 100% and Outstanding runs from 83% to 100%.",
                    "The gate 'z' failed too, without lowering the grade further."});
    CHECK(scores.would_change == Sentences{"With the gates 'x' and 'y' met, the grade would be Good.",
                                           "With the gate 'z' met as well, it would be Outstanding."});
}

TEST_CASE("meeting a gate that is itself a judgement also lifts practice") {
    const auto made = one_section(
        {fact("f"), gated(judgement("a", "yes-no"), Grade::inadequate), judgement("b"), judgement("c")});
    const auto scores =
        score_of(made, {says("f", "yes"), says("a", "no"), says("b", "good"), says("c", "outstanding")});
    CHECK(scores.explanation.front() == "Inadequate because the gate 'a' failed; practice alone was Good.");
    CHECK(scores.would_change == Sentences{"With the gate 'a' met, the grade would be Outstanding."});
}

TEST_CASE("a gate is met by the first answer that does not fail it") {
    auto made = one_section({fact("f"), gated(judgement("a"), Grade::inadequate), judgement("b")});
    made.scales[2].values[2].fails = true;  // Requires improvement fails as well
    const auto scores = score_of(made, {says("f", "yes"), says("a", "inadequate"), says("b", "outstanding")});
    CHECK(scores.explanation.front() == "Inadequate because the gate 'a' failed; practice alone was Good.");
    CHECK(scores.would_change == Sentences{"With the gate 'a' met, the grade would be Outstanding."});
}

TEST_CASE("a failed gate that lowers nothing yet is said to wait") {
    const auto made = one_section({on_file(), judgement("a"), judgement("b")});
    const auto scores = score_of(
        made, {says("on-file", "no"), says("a", "requires-improvement"), says("b", "requires-improvement")});
    CHECK(scores.explanation ==
          Sentences{"Requires improvement: practice is 33% and Requires improvement runs from 17% to 50%.",
                    "The gate 'supervision on file' failed too, without lowering the grade further."});
    CHECK(scores.would_change ==
          Sentences{"Practice is 17 percentage points short of Good, which starts at 50%.",
                    "A better grade also needs the gate 'supervision on file' met."});
}

TEST_CASE("of many steps some are named, and the rest counted") {
    auto [questions, answers] = judgements(9, 4);
    questions.push_back(fact("f"));
    answers.push_back(says("f", "yes"));
    const auto scores = score_of(one_section(questions), answers);
    CHECK(scores.explanation.front() ==
          "Requires improvement: practice is 48% and Requires improvement runs from 17% to 50%.");
    CHECK(scores.would_change.front() ==
          "The grade would be Good with any one of these: 'q1' at Outstanding instead of Good; 'q2' at "
          "Outstanding instead of "
          "Good; 'q3' at Outstanding instead of Good; 'q4' at Outstanding instead of Good; 'q5' at Good "
          "instead of Requires "
          "improvement; 'q6' at Good instead of Requires improvement; or one of 3 others.");
}

TEST_CASE("a draft says which questions are not answered") {
    auto risk = fact("risk");
    risk.label = "risk considered";
    auto next = fact("next");
    next.label = "date of the next supervision";
    const auto made = one_section({on_file(), risk, next, judgement("a")});
    auto scores = score_of(made, {says("on-file", "yes"), says("a", "good")});
    CHECK(scores.explanation == Sentences{"Not graded: 2 required questions are not answered: risk "
                                          "considered, date of the next supervision."});
    CHECK(scores.would_change.empty());
    scores = score_of(made, {says("on-file", "no"), says("risk", "no"), says("a", "good")});
    CHECK(
        scores.explanation ==
        Sentences{
            "Not graded: 1 required question is not answered: date of the next supervision.",
            "The gate 'supervision on file' failed: a grade could be no better than Requires improvement."});
}

TEST_CASE("a draft with much missing names six and counts the rest") {
    const auto [questions, answers] = judgements(9, 0);
    const auto scores = score_of(one_section(questions), {});
    CHECK(scores.explanation ==
          Sentences{"Not graded: 9 required questions are not answered: q1, q2, q3, q4, q5, q6 and 3 more.",
                    "Compliance is not scored: no fact was asked or applied."});
}

TEST_CASE("a full audit that is marked as a draft says so") {
    const auto made = one_section({fact("f"), judgement("a")});
    auto full = audit({says("f", "yes"), says("a", "good")});
    full.status = AuditStatus::draft;
    CHECK(score(compile_score_plan(made), made, full).explanation ==
          Sentences{"Not graded: the audit is still marked as a draft."});
}

TEST_CASE("a ledger that is not scored says why") {
    const auto made = one_section({on_file(), asked_when(judgement("a"), "on-file", "yes")});
    CHECK(
        score_of(made, {says("on-file", "no")}).explanation ==
        Sentences{
            "Practice is not scored: no judgement was asked or applied.",
            "The gate 'supervision on file' failed: a grade could be no better than Requires improvement."});
    CHECK(score_of(one_section({fact("f"), optional(judgement("a"))}), {says("f", "yes")}).explanation ==
          Sentences{"Practice is not scored: no judgement was answered."});
    CHECK(
        score_of(one_section({fact("f"), judgement("a", "yes-no", 0)}), {says("f", "yes"), says("a", "yes")})
            .explanation ==
        Sentences{"Practice is not scored: no judgement that was answered has a weight."});
    CHECK(score_of(one_section({judgement("a")}), {says("a", "good")}).explanation.back() ==
          "Compliance is not scored: no fact was asked or applied.");
}

}  // namespace explanation_test
