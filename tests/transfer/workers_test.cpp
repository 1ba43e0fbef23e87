#include "kinds/case_file.hpp"

namespace workers_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string closures = all("closure") + all("referral", "nfa");
const std::string fields = "worker role ended";

Result no_gap(const std::string& entries,
              const std::string& coverage = all("involvement", fields) + closures) {
    return run_check(caseaudit_plugin, "no-gap", child(coverage, entries),
                     {.limits = {{"longest-gap", {3, LimitUnit::days}}}});
}

Result few_workers(const std::string& entries, int most = 2,
                   const std::string& coverage = all("involvement", fields) + closures) {
    return run_check(caseaudit_plugin, "few-workers", child(coverage, entries),
                     {.limits = {{"most-workers", {most, LimitUnit::count}}}});
}

std::string involved(const std::string& from, const std::string& to, const std::string& worker = "W-1",
                     const std::string& role = "social-worker") {
    return "<involvement date=\"" + from + "\" ended=\"" + to + "\" worker=\"" + worker + "\" role=\"" +
           role + "\"/>";
}

}  // namespace

TEST_SUITE("transfer.no-gap") {
    TEST_CASE("met when one begins as the other ends, or a few days after") {
        CHECK(no_gap(involved("2012-06-01", "2013-02-01") + involved("2013-02-02", "")).outcome ==
              Outcome::met);
        const auto result = no_gap(involved("2012-06-01", "2013-02-01") + involved("2013-02-04", ""));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "Never without a social worker for more than 3 days.");
    }

    TEST_CASE("met when another social worker was there all the time") {
        CHECK(no_gap(involved("2012-06-01", "") + involved("2012-07-01", "2013-02-01") +
                     involved("2013-04-01", ""))
                  .outcome == Outcome::met);
    }

    TEST_CASE("met when the gap was over before the audit period, or the case was closed in it") {
        CHECK(no_gap(involved("2012-01-01", "2012-02-01") + involved("2012-11-30", "")).outcome ==
              Outcome::met);
        CHECK(no_gap(involved("2012-06-01", "2013-02-01") + "<closure date=\"2013-02-01\"/>").outcome ==
              Outcome::met);
        CHECK(no_gap(involved("2012-06-01", "2013-02-01") +
                     "<closure date=\"2013-02-01\"/><referral date=\"2013-04-30\"/>" +
                     involved("2013-05-01", ""))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when nobody came for longer than allowed") {
        const auto result = no_gap(involved("2012-06-01", "2013-02-01") + involved("2013-02-05", ""));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "Without a social worker for 4 days, from 1 February 2013 to 5 February 2013; local policy "
              "allows 3 "
              "days.");
        CHECK(cited(result) == "2012-06-01 2013-02-05");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met, and urgent, when there is nobody now") {
        const auto result = no_gap(involved("2012-06-01", "2013-05-01") +
                                   involved("2013-05-02", "", "W-9", "family-support") +
                                   involved("2012-06-01", "", "W-8", "Supervising social worker"));
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].urgent);
        CHECK(result.prompts[0].text == "No social worker is recorded since 1 May 2013.");
    }

    TEST_CASE("not applicable when the case was closed all the time") {
        CHECK(no_gap(involved("2012-01-01", "2012-02-01") + "<closure date=\"2012-02-01\"/>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where no social worker is known") {
        CHECK(no_gap("").outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where a role that is not known may fill the gap") {
        CHECK(no_gap(involved("2012-06-01", "2013-02-01") + involved("2013-02-01", "", "W-2", "")).outcome ==
              Outcome::not_checked);
    }

    TEST_CASE("not checked where a role may be that of a social worker") {
        for (const std::string role : {"allocated worker", "R-03", "SW"}) {
            const auto result =
                no_gap(involved("2012-06-01", "2013-02-01") + involved("2013-02-01", "", "W-2", role));
            CHECK_MESSAGE(result.outcome == Outcome::not_checked, role);
        }
    }

    TEST_CASE("not checked where the case may have been closed") {
        CHECK(no_gap(involved("2012-06-01", "2013-02-01"), all("involvement", fields)).outcome ==
              Outcome::not_checked);
    }

    TEST_CASE("not checked where ends are not in the source, or it does not reach back a year") {
        CHECK(no_gap("", all("involvement", "role") + closures).outcome == Outcome::not_checked);
        CHECK(no_gap("", all("involvement", fields, "2012-01-01") + closures).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("transfer.few-workers") {
    TEST_CASE("met when as many as the limit, the same worker once") {
        const auto result =
            few_workers(involved("2012-06-01", "2013-01-01") + involved("2013-01-02", "2013-02-01", "W-2") +
                        involved("2013-02-02", "", "W-1"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "2 social workers in the audit period.");
    }

    TEST_CASE("met without those who left before the period, or were no social workers") {
        CHECK(few_workers(involved("2012-01-01", "2012-11-30") + involved("2012-11-30", "", "W-2") +
                              involved("2012-12-01", "", "W-3", "personal-adviser"),
                          1)
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met by one more, without naming anybody") {
        const auto result =
            few_workers(involved("2012-06-01", "2013-01-01") + involved("2013-01-02", "", "W-2"), 1);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "2 social workers in the audit period; the limit is 1.");
        CHECK(cited(result) == "2012-06-01 2013-01-02");
    }

    TEST_CASE("not checked where there may be more: no worker, no role, or an older one") {
        const auto one = involved("2012-06-01", "2013-01-01");
        CHECK(few_workers(one + involved("2013-01-02", "", ""), 1).outcome == Outcome::not_checked);
        CHECK(few_workers(one + involved("2013-01-02", "", "W-2", ""), 1).outcome == Outcome::not_checked);
        CHECK(few_workers(involved("2013-01-01", ""), 1).outcome == Outcome::not_checked);
        CHECK(few_workers("").outcome == Outcome::not_checked);
    }

    TEST_CASE("met when the case was not open before its first worker") {
        CHECK(few_workers("<referral date=\"2013-01-01\"/>" + involved("2013-01-01", ""), 1).outcome ==
              Outcome::met);
    }

    TEST_CASE("not applicable when the case was closed all the time") {
        CHECK(few_workers("<closure date=\"2012-02-01\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where workers are not in the source") {
        CHECK(few_workers("", 2, all("involvement", "role ended")).outcome == Outcome::not_checked);
    }
}

}  // namespace workers_test
