#include "kinds/case_file.hpp"

namespace re_referral_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result re_referral(const std::string& entries, const std::string& coverage = all("referral", "nfa"),
                   Limit within = {12, LimitUnit::months}) {
    return run_check(caseaudit_plugin, "re-referral", child(coverage, entries),
                     {.limits = {{"re-referral", within}}});
}

/// What list 3 of Annex A has: half a year, and a count.
const std::string half_a_year = all("referral", "previous-in-12-months", "2012-12-01");

}  // namespace

TEST_SUITE("re-referral-and-closure.re-referral") {
    TEST_CASE("met when the referral before is older, or there is none") {
        const auto result = re_referral("<referral date=\"2012-05-05\"/><referral date=\"2013-05-06\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "Not referred in the 12 months before.");
        CHECK(cited(result) == "2013-05-06");
        CHECK(re_referral("<referral date=\"2013-05-06\"/>").outcome == Outcome::met);
    }

    TEST_CASE("met when two referrals are of one day") {
        CHECK(re_referral("<referral date=\"2013-05-06\"/><referral date=\"2013-05-06\"/>").outcome ==
              Outcome::met);
    }

    TEST_CASE("met by the source's own count where it does not reach back") {
        CHECK(
            re_referral("<referral date=\"2013-02-06\" previous-in-12-months=\"0\"/>", half_a_year).outcome ==
            Outcome::met);
    }

    TEST_CASE(
        "not met within 12 months of an earlier referral, the last day included, whatever became of it") {
        const auto result =
            re_referral("<referral date=\"2012-05-06\" nfa=\"yes\"/><referral date=\"2013-05-06\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Referred on 6 May 2013, 365 days after the referral of 6 May 2012.");
        CHECK(cited(result) == "2012-05-06 2013-05-06");
    }

    TEST_CASE("not met by the source's own count") {
        const auto result =
            re_referral("<referral date=\"2013-02-06\" previous-in-12-months=\"2\"/>", half_a_year);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(
            result.reason ==
            "Referred on 6 February 2013, and by the source's count at least once in the 12 months before.");
    }

    TEST_CASE("not applicable without a referral in the period") {
        CHECK(re_referral("<referral date=\"2012-11-06\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the source does not reach back and does not count") {
        const auto result = re_referral("<referral date=\"2013-02-06\"/>", half_a_year);
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "This source does not carry 'referral' for 6 February 2012.");
    }

    TEST_CASE("not checked where the count is of another time than policy asks") {
        CHECK(re_referral("<referral date=\"2013-02-06\" previous-in-12-months=\"0\"/>", half_a_year,
                          {6, LimitUnit::months})
                  .outcome == Outcome::not_checked);
    }

    TEST_CASE("an error when the limit is not in months") {
        CHECK(re_referral("<referral date=\"2013-02-06\"/>", half_a_year, {365, LimitUnit::days}).outcome ==
              Outcome::error);
    }
}

}  // namespace re_referral_test
