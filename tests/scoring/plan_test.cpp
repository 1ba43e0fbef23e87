#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

#include "scoring/builders.hpp"

namespace plan_test {

using namespace caseaudit;
using namespace caseaudit::testing;

TEST_CASE("a plan keeps what scoring needs, in the template's order") {
    auto made = audit_template(
        {{"on-file",
          "On file",
          200,
          {gated(fact("a", 200), Grade::requires_improvement), asked_when(judgement("b"), "a", "yes")}}});
    made.hash = "sha256:1";
    const auto plan = compile_score_plan(made);
    CHECK(plan.template_id == "invented");
    CHECK(plan.template_hash == "sha256:1");
    REQUIRE(plan.sections.size() == 1);
    CHECK(plan.sections[0].weight == 200);
    const auto& questions = plan.sections[0].questions;
    REQUIRE(questions.size() == 2);
    CHECK(questions[0].weight == 200);
    CHECK(questions[0].gate == Grade::requires_improvement);
    CHECK(questions[0].ledger == Ledger::compliance);
    CHECK(questions[0].opens_others);
    CHECK(questions[1].ledger == Ledger::practice);
    CHECK(questions[1].no_evidence_as == "inadequate");
    CHECK(!questions[1].opens_others);
}

TEST_CASE("a condition nested in others counts as hanging on the answer") {
    auto inner = asked_when(judgement("b"), "a", "yes");
    Condition any;
    any.kind = Condition::Kind::any;
    any.parts = {*inner.when};
    inner.when = any;
    const auto plan = compile_score_plan(audit_template({{"s", "S", 100, {fact("a"), inner}}}));
    CHECK(plan.sections[0].questions[0].opens_others);
}

TEST_CASE("weights that cannot be scored exactly are refused when the plan is made") {
    std::vector<Section> sections;
    for (int s = 0; s < 12; ++s) {
        sections.push_back({fmt::format("s{}", s), "S", 100, {}});
        for (int q = 0; q < 5; ++q)
            sections.back().questions.push_back(fact(fmt::format("q{}.{}", s, q), 9901 + 7 * q + s));
    }
    CHECK_THROWS_WITH_AS(
        compile_score_plan(audit_template(sections)),
        "template 'invented' cannot be scored: the weights of its facts are too varied for an exact "
        "score; use weights that are small multiples of one another, such as 1, 2 and 3",
        Error);
}

TEST_CASE("a whole-file audit of many sections with ordinary weights is accepted") {
    std::vector<Section> sections;
    for (int s = 0; s < 14; ++s) {
        sections.push_back({fmt::format("s{}", s), "S", 50 * (1 + s % 4), {}});
        for (int q = 0; q < 8; ++q) {
            sections.back().questions.push_back(fact(fmt::format("f{}.{}", s, q), 50 * (1 + q % 4)));
            sections.back().questions.push_back(judgement(
                fmt::format("j{}.{}", s, q), q % 2 ? "four-grades" : "yes-partly-no", 100 * (1 + q % 3)));
        }
    }
    CHECK_NOTHROW(compile_score_plan(audit_template(sections)));
}

TEST_CASE("what no score can be made of is refused") {
    auto made = audit_template({{"s", "S", 100, {fact("a", -1)}}});
    CHECK_THROWS_WITH(compile_score_plan(made),
                      "template 'invented' cannot be scored: question 'a' has a weight below 0");
    made = audit_template({{"s", "S", -1, {fact("a")}}});
    CHECK_THROWS_WITH(compile_score_plan(made),
                      "template 'invented' cannot be scored: section 's' has a weight below 0");
    made = audit_template({{"s", "S", 100, {fact("a")}}});
    made.scales[0].values[0].score = {3, 2};
    CHECK_THROWS_WITH(compile_score_plan(made),
                      "template 'invented' cannot be scored: question 'a' has an answer, 'yes', whose score "
                      "is not between 0 and 1");
    made.scales[0] = yes_no();
    made.scales[0].no_evidence_as = "";
    CHECK_THROWS_WITH(
        compile_score_plan(made),
        "template 'invented' cannot be scored: question 'a' has a scale, 'yes-no', that does not say how no "
        "evidence found scores");
}

}  // namespace plan_test
