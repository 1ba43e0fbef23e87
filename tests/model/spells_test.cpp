#include <doctest/doctest.h>

#include <caseaudit/each.hpp>
#include <caseaudit/spells.hpp>

#include "model/entries.hpp"

namespace spells_test {

using namespace caseaudit;

namespace {

const auto as_of = day("2013-06-06");

Entry plan_ended(Field ended) {
    auto plan = entry("plan", "2013-01-10", {{"ended", std::move(ended)}});
    plan.type = "child-protection";
    return plan;
}

const Field left_blank{FieldState::blank, {}};

/// A child whose source shows the ends of plans until `until`; of `status`, where it has one.
CaseFile child_of(std::vector<Entry> entries, std::string_view until, const std::string& status = "") {
    std::vector<Coverage> coverage{
        {"plan", Extent::every, {day("2013-01-01"), day(until)}, {"ended"}, false}};
    Subject subject;
    if (!status.empty()) {
        coverage.push_back({"subject", Extent::every, {day("2013-01-01"), as_of}, {"status"}, false});
        subject.fields = {{"status", {FieldState::value, status}}};
    }
    return {"test", subject, {{"s", "Test", coverage}}, std::move(entries)};
}

}  // namespace

TEST_SUITE("plans and placements as spells of time") {
    TEST_CASE("one that ended holds until its end, and is open before it") {
        const auto plan = plan_ended({FieldState::value, "2013-03-01"});
        CHECK(held_until(plan, child_of({plan}, "2013-06-30"), as_of) == day("2013-03-01"));
        CHECK(is_open(plan, day("2013-02-28")));
        CHECK_FALSE(is_open(plan, day("2013-03-01")));
    }

    TEST_CASE("one with a blank end holds as long as a source would show its end") {
        const auto plan = plan_ended(left_blank);
        CHECK(held_until(plan, child_of({plan}, "2013-04-30"), as_of) == day("2013-04-30"));
        CHECK_FALSE(is_shown_to_hold(plan, child_of({plan}, "2013-04-30"), as_of));
        CHECK(is_shown_to_hold(plan, child_of({plan}, "2013-06-30"), as_of));
    }

    TEST_CASE(
        "one whose end is not in the source is shown on its first day only, unless the status names it") {
        const auto plan = plan_ended({});
        CHECK(held_until(plan, child_of({plan}, "2013-06-30"), as_of) == plan.date);
        CHECK(held_until(plan, child_of({plan}, "2013-06-30", "child-protection"), as_of) == as_of);
        CHECK(end_of(plan, as_of) == as_of);
    }

    TEST_CASE("a status that asks for nothing is not applicable; none that is known is not checked") {
        const auto known = child_of({}, "2013-06-30", "early-help");
        const auto asked = not_asked_by_status(known, as_of, "The status '{}' asks for nothing.");
        CHECK(asked.outcome == Outcome::not_applicable);
        CHECK(asked.reason == "The status 'early help' asks for nothing.");
        CHECK(not_asked_by_status(child_of({}, "2013-06-30"), as_of, "{}").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("whether an action was done") {
    TEST_CASE("not where it was done after the day; unknown where its date is not in the source") {
        const Field due{FieldState::value, "2013-05-01"};
        const auto done_on = [&](Field done) {
            return entry("action", "2013-04-01", {{"due", due}, {"done", done}});
        };
        CHECK(done_when_due(done_on({FieldState::value, "2013-05-02"}), as_of) == Shown::yes);
        CHECK(done_when_due(done_on({FieldState::value, "2013-06-07"}), as_of) == Shown::no);
        CHECK(done_when_due(done_on(left_blank), as_of) == Shown::no);
        CHECK(done_when_due(entry("action", "2013-04-01"), as_of) == Shown::unknown);
    }
}

}  // namespace spells_test
