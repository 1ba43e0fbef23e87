#include <doctest/doctest.h>

#include <caseaudit/gaps.hpp>

#include "model/entries.hpp"

namespace gaps_test {

using namespace caseaudit;

namespace {

const Period spring{day("2013-01-01"), day("2013-05-31")};

Entry no_further_action(std::string_view date) {
    return entry("referral", date, {{"nfa", {FieldState::value, "yes"}}});
}

Period from_to(std::string_view from, std::string_view to) { return {day(from), day(to)}; }

}  // namespace

TEST_SUITE("when a case was open") {
    TEST_CASE("throughout, where nothing is known of referral or closure") {
        CHECK(open_times(file_of({entry("visit", "2013-02-01")}), spring) == std::vector{spring});
    }

    TEST_CASE("from its first referral") {
        const auto file = file_of({entry("referral", "2013-03-01"), entry("visit", "2013-03-02")});
        CHECK(open_times(file, spring) == std::vector{from_to("2013-03-01", "2013-05-31")});
    }

    TEST_CASE("throughout, where work is older than the first referral known") {
        const auto file = file_of({entry("visit", "2013-02-01"), entry("referral", "2013-03-01")});
        CHECK(open_times(file, spring) == std::vector{spring});
    }

    TEST_CASE("throughout, where the referral is older") {
        CHECK(open_times(file_of({entry("referral", "2012-03-01")}), spring) == std::vector{spring});
    }

    TEST_CASE("up to its closure, and again from the next referral") {
        const auto file = file_of({entry("closure", "2013-02-01"), entry("referral", "2013-04-01")});
        CHECK(open_times(file, spring) ==
              std::vector{from_to("2013-01-01", "2013-02-01"), from_to("2013-04-01", "2013-05-31")});
    }

    TEST_CASE("not by a referral for no further action") {
        const auto file = file_of({entry("closure", "2013-02-01"), no_further_action("2013-04-01")});
        CHECK(open_times(file, spring) == std::vector{from_to("2013-01-01", "2013-02-01")});
    }

    TEST_CASE("not at all, where it was closed before") {
        CHECK(open_times(file_of({entry("closure", "2012-02-01")}), spring).empty());
    }

    TEST_CASE("a closure and a referral of one day leave it open") {
        const auto file = file_of({entry("referral", "2013-03-01"), entry("closure", "2013-03-01")});
        CHECK(open_times(file, spring).back() == from_to("2013-03-01", "2013-05-31"));
    }
}

TEST_SUITE("gaps") {
    TEST_CASE("between entries and at both ends") {
        const auto file = file_of({entry("supervision", "2013-02-01"), entry("supervision", "2013-03-01")});
        const auto found = gaps(file.entries("supervision"), {spring});
        REQUIRE(found.size() == 3);
        CHECK(found[0].before == nullptr);
        CHECK(found[0].after->date == day("2013-02-01"));
        CHECK(spoken({found[1]}) == "28 days, from 1 February 2013 to 1 March 2013");
        CHECK(found[2].before->date == day("2013-03-01"));
        CHECK(found[2].after == nullptr);
        CHECK(found[2].to == day("2013-05-31"));
    }

    TEST_CASE("without an entry, all of the time") {
        const auto found = gaps({}, {spring});
        REQUIRE(found.size() == 1);
        CHECK(found[0].length().count() == 150);
    }

    TEST_CASE("an entry at an end leaves none there, nor do two of one day") {
        const auto file = file_of({entry("supervision", "2013-01-01"), entry("supervision", "2013-05-31"),
                                   entry("supervision", "2013-05-31")});
        CHECK(gaps(file.entries("supervision"), {spring}).size() == 1);
    }

    TEST_CASE("one day is said in the singular") {
        const auto found = gaps({}, {from_to("2013-05-30", "2013-05-31")});
        CHECK(spoken(found) == "1 day, from 30 May 2013 to 31 May 2013");
    }

    TEST_CASE("are said one after the other, and their ends cited once") {
        const auto file = file_of({entry("supervision", "2013-05-29"), entry("supervision", "2013-05-30")});
        const auto found = gaps(file.entries("supervision"), {from_to("2013-05-29", "2013-05-31")});
        CHECK(spoken(found) ==
              "1 day, from 29 May 2013 to 30 May 2013; for 1 day, from 30 May 2013 to 31 May 2013");
        CHECK(ends(found).size() == 2);
    }

    TEST_CASE("no time, no gap") { CHECK(gaps({}, {}).empty()); }
}

TEST_SUITE("reaching back to the last entry before the period") {
    const Period period{day("2013-04-01"), day("2013-05-31")};

    TEST_CASE("where the source has every one since") {
        const auto file = file_of({entry("supervision", "2013-02-01")});
        CHECK(reaching_back_to_last(file, file.entries("supervision"), period).from == day("2013-02-01"));
    }

    TEST_CASE("not where the source begins later") {
        const auto file = file_of({entry("supervision", "2012-12-01")});
        CHECK(reaching_back_to_last(file, file.entries("supervision"), period) == period);
    }

    TEST_CASE("not where there is none") { CHECK(reaching_back_to_last(file_of({}), {}, period) == period); }
}

}  // namespace gaps_test
