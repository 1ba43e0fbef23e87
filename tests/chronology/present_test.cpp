#include "chronology/chronology_file.hpp"

namespace present_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string covered =
    only_latest("chronology") + all("chronology-event") + all("referral") + all("closure");

Result present(const std::string& entries, const std::string& coverage = covered) {
    return run_check(caseaudit_plugin, "present", child(coverage, entries));
}

Result up_to_date(const std::string& entries, int days = 92, const std::string& coverage = covered) {
    return run_check(caseaudit_plugin, "up-to-date", child(coverage, entries),
                     {.limits = {{"longest-since-update", {days, LimitUnit::days}}}});
}

Result long_gaps(const std::string& entries, int days = 183, const std::string& coverage = covered) {
    return run_check(caseaudit_plugin, "gaps", child(coverage, entries),
                     {.limits = {{"longest-gap", {days, LimitUnit::days}}}});
}

}  // namespace

TEST_SUITE("chronology.present") {
    TEST_CASE("met by a chronology with an event, however old") {
        const auto result = present(chronology_with(event("2011-02-01"), "2011-03-01"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "A chronology, last updated on 1 March 2011.");
        CHECK(cited(result) == "2011-03-01");
    }

    TEST_CASE("not met without one") {
        const auto result = present("");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No chronology is on the case file at 31 May 2013.");
    }

    TEST_CASE("not met by one that holds no event") {
        const auto result = present(chronology_with(""));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The chronology of 1 May 2013 holds no event.");
    }

    TEST_CASE("met where the source does not carry events") {
        CHECK(present(chronology_with(""), only_latest("chronology")).outcome == Outcome::met);
    }

    TEST_CASE("not checked where it was updated only after the as-of date") {
        const auto result = present(chronology_with(event("2013-02-01"), "2013-06-10"));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason ==
              "The chronology was updated on 10 June 2013, and what it held on 31 May 2013 cannot be told.");
    }

    TEST_CASE("not checked where chronologies are not in the source") {
        CHECK(present("", all("note")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("chronology.up-to-date") {
    TEST_CASE("met at the limit") {
        const auto result = up_to_date(chronology_with("", "2013-02-28"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "Last updated on 28 February 2013, 92 days before.");
    }

    TEST_CASE("not met a day beyond") {
        const auto result = up_to_date(chronology_with("", "2013-02-27"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "Last updated on 27 February 2013, 93 days before 31 May 2013; local policy allows 92.");
        CHECK(cited(result) == "2013-02-27");
    }

    TEST_CASE("met where the case was closed since") {
        CHECK(up_to_date(chronology_with("", "2013-01-01") + "<closure date=\"2013-01-20\"/>").outcome ==
              Outcome::met);
    }

    TEST_CASE("not applicable without a chronology") {
        CHECK(up_to_date("").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where chronologies are not in the source") {
        CHECK(up_to_date("", 92, all("note")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("chronology.gaps") {
    TEST_CASE("met at the limit, from the last event before the period") {
        CHECK(long_gaps(chronology_with(event("2012-10-01") + event("2013-04-02"))).outcome == Outcome::met);
    }

    TEST_CASE("not met a day beyond, naming the time and citing its ends") {
        const auto result = long_gaps(chronology_with(event("2012-09-30") + event("2013-04-02")));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "No event for 184 days, from 30 September 2012 to 2 April 2013; local policy allows 183 days.");
        CHECK(cited(result) == "2012-09-30 2013-04-02");
    }

    TEST_CASE("not met up to the as-of date") {
        const auto result = long_gaps(chronology_with(event("2012-11-01")));
        CHECK(result.reason ==
              "No event for 211 days, from 1 November 2012 to 31 May 2013; local policy allows 183 days.");
        CHECK(cited(result) == "2012-11-01");
    }

    TEST_CASE("met whatever gaps there were before the period") {
        CHECK(long_gaps(chronology_with(event("2011-02-01") + event("2012-11-20") + event("2013-03-01")))
                  .outcome == Outcome::met);
    }

    TEST_CASE("met where the case was closed in between") {
        CHECK(long_gaps(chronology_with(event("2012-09-01") + event("2013-05-02")) +
                        "<closure date=\"2012-12-20\"/><referral date=\"2013-05-01\"/>")
                  .outcome == Outcome::met);
    }

    TEST_CASE("met whatever gap ended with a closure before the period") {
        CHECK(long_gaps(chronology_with(event("2012-01-10") + event("2013-01-10")) +
                        "<closure date=\"2012-10-01\"/><referral date=\"2013-01-02\"/>")
                  .outcome == Outcome::met);
    }

    TEST_CASE("not applicable without a chronology") {
        CHECK(long_gaps("").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where events are not in the source") {
        CHECK(long_gaps(chronology_with(""), 183, only_latest("chronology")).outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where the source does not reach back six months before the period") {
        CHECK(long_gaps(chronology_with(event("2013-03-01")), 183,
                        only_latest("chronology") + all("chronology-event", "", "2012-06-02"))
                  .outcome == Outcome::not_checked);
    }
}

}  // namespace present_test
