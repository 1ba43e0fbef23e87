#include "authoring/difference.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "authoring/some_template.hpp"

namespace difference_test {

using namespace caseaudit;
using namespace caseaudit::authoring;
using namespace caseaudit::test;

namespace {

using Words = std::vector<std::string>;

/// What one change to a question does; `change` may also raise its version.
QuestionChange change_by(const std::function<void(Question&)>& change) {
    auto question = fact("a.one");
    const auto before = with_questions({question});
    change(question);
    const auto all = difference(before, with_questions({question}));
    return all.changed.empty() ? QuestionChange{} : all.changed.front();
}

}  // namespace

TEST_CASE("two templates alike do not differ") {
    const auto one = with_questions({fact("a.one")});
    CHECK(difference(one, one).empty());
    CHECK_FALSE(difference(one, one).needs_version);
}

TEST_CASE("questions come and go") {
    const auto all = difference(with_questions({fact("a.one"), fact("a.two")}),
                                with_questions({fact("a.three"), fact("a.two")}));
    CHECK(all.added == Words{"a.three"});
    CHECK(all.removed == Words{"a.one"});
    CHECK(all.changed.empty());
}

TEST_CASE("a change of what an answer means misleads without a new version") {
    const auto misleads = [](const std::function<void(Question&)>& change, const std::string& what) {
        const auto found = change_by(change);
        CHECK(found.trend == Trend::misleading);
        CHECK(found.changed == Words{what});
    };
    misleads([](Question& q) { q.ask = "Other?"; }, "what is asked");
    misleads([](Question& q) { q.measure = Measure::judgement; }, "what it measures");
    misleads([](Question& q) { q.limits = {{"gap", {1, LimitUnit::days}, "", ""}}; }, "limits");
    misleads([](Question& q) { q.check = "a.b"; }, "check");
    misleads([](Question& q) { q.when = Condition{}; }, "when it is asked");
}

TEST_CASE("a raised version breaks the trend, a lowered one misleads") {
    const auto raised = change_by([](Question& q) { q.ask = "Other?", q.version = 2; });
    CHECK(raised.trend == Trend::breaks);
    CHECK(raised.old_version == 1);
    CHECK(raised.new_version == 2);
    CHECK(raised.changed == Words{"what is asked"});
    CHECK(change_by([](Question& q) { q.version = 2; }).trend == Trend::breaks);
    CHECK(change_by([](Question& q) { q.version = 0; }).trend == Trend::misleading);
}

TEST_CASE("other changes leave the trend alone") {
    const auto found = change_by([](Question& q) {
        q.label = "x", q.element = "x", q.weight = 1, q.gate = Grade::good, q.prompted_by = "a.b";
        q.answered_by = AnsweredBy::practitioner, q.required = false, q.look_for = "x";
        q.good_looks_like = {{"yes", "x"}}, q.finding = "x", q.strength = "x";
    });
    CHECK(found.trend == Trend::goes_on);
    CHECK(found.changed == Words{"label", "element", "weight", "gate", "prompting check", "who answers",
                                 "whether it is required", "what to look for", "what good looks like",
                                 "finding", "strength"});
}

TEST_CASE("a scale that changes under its name misleads") {
    const auto before = with_questions({fact("a.one")});
    auto after = before;
    after.scales.front().values.front().score = {1, 2};
    const auto all = difference(before, after);
    REQUIRE(all.changed.size() == 1);
    CHECK(all.changed.front().changed == Words{"the scale itself"});
    CHECK(all.changed.front().trend == Trend::misleading);
}

TEST_CASE("the template itself is compared, and asks for a new version") {
    const auto before = with_questions({fact("a.one")});
    auto after = before;
    after.title = "B";
    after.budget_minutes = 50;
    after.bands.green = {8, 10};
    after.sections.front().weight = 50;
    after.hash = "sha256:2";
    const auto all = difference(before, after);
    CHECK(all.whole == Words{"title: A → B", "budget of minutes: 40 → 50",
                             "bands: 9/10, 3/4, 5/6, 1/2, 1/6 → 8/10, 3/4, 5/6, 1/2, 1/6",
                             "sections: S (weight 1) → S (weight 0.5)"});
    CHECK(all.needs_version);
    after.version = {1, 0, 1};
    CHECK_FALSE(difference(before, after).needs_version);
}

}  // namespace difference_test
