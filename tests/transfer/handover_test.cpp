#include "kinds/case_file.hpp"

namespace handover_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const Limits week{{"until-accepted", {7, LimitUnit::days}}};
const Limits four_weeks{{"within", {28, LimitUnit::days}}};

Result accepted(const std::string& entries, const std::string& coverage = all("transfer", "accepted")) {
    return run_check(caseaudit_plugin, "accepted", child(coverage, entries), {.limits = week});
}

Result summary(const std::string& entries, const std::string& coverage) {
    return run_check(caseaudit_plugin, "summary-updated", child(all("transfer") + coverage, entries),
                     {.limits = four_weeks});
}

const std::string both_kinds = only_latest("chronology") + all("document", "type");
const std::string transferred = "<transfer date=\"2013-03-01\"/>";

}  // namespace

TEST_SUITE("transfer.accepted") {
    TEST_CASE("met when each was accepted in time, on the last day too") {
        const auto result = accepted(
            "<transfer date=\"2013-01-01\" accepted=\"2012-12-30\"/>"
            "<transfer date=\"2013-03-01\" accepted=\"2013-03-08\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-01-01 2013-03-01");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met when accepted late") {
        const auto result = accepted("<transfer date=\"2013-03-01\" accepted=\"2013-03-09\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Not accepted, or not in time: 1 of 1 transfer.");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met when not accepted by the as-of date, with a prompt") {
        const auto result = accepted(
            "<transfer date=\"2013-03-01\" accepted=\"2013-06-01\"/><transfer date=\"2013-05-30\" "
            "accepted=\"\"/>");
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].text == "The transfer of 1 March 2013 has not been accepted.");
        CHECK(result.prompts[0].evidence.size() == 1);
    }

    TEST_CASE("not applicable without a transfer, or while it may still be accepted") {
        CHECK(accepted("<transfer date=\"2012-11-30\" accepted=\"\"/>").outcome == Outcome::not_applicable);
        const auto result = accepted("<transfer date=\"2013-05-24\" accepted=\"\"/>");
        CHECK(result.outcome == Outcome::not_applicable);
        CHECK(result.reason == "The transfer of 24 May 2013 may still be accepted in time.");
    }

    TEST_CASE("not checked where acceptance is not in the source") {
        CHECK(accepted(transferred, all("transfer")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("transfer.summary-updated") {
    TEST_CASE("met by a chronology updated, or a summary written, close to the transfer") {
        CHECK(summary(transferred + "<chronology last-updated=\"2013-02-01\"/>", both_kinds).outcome ==
              Outcome::met);
        CHECK(summary(transferred + "<document date=\"2013-03-29\" type=\"transfer-summary\"/>", both_kinds)
                  .outcome == Outcome::met);
        CHECK(summary(transferred + "<document date=\"2013-03-29\" type=\"case-summary\"/>",
                      all("document", "type"))
                  .outcome == Outcome::met);
    }

    TEST_CASE("met before its time is over") {
        CHECK(summary("<transfer date=\"2013-05-30\"/><chronology last-updated=\"2013-05-31\"/>", both_kinds)
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met by one too early and another kind of document") {
        const auto result = summary(transferred +
                                        "<chronology last-updated=\"2013-01-31\"/>"
                                        "<document date=\"2013-03-01\" type=\"letter\"/>",
                                    both_kinds);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "The chronology was not updated, nor a summary written, close to 1 of 1 transfer.");
    }

    TEST_CASE("not applicable without a transfer, or while there is time") {
        CHECK(summary("", both_kinds).outcome == Outcome::not_applicable);
        CHECK(summary("<transfer date=\"2013-05-03\"/>", both_kinds).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the chronology was updated again since") {
        CHECK(summary(transferred + "<chronology last-updated=\"2013-05-01\"/>", both_kinds).outcome ==
              Outcome::not_checked);
    }

    TEST_CASE("not checked where either is not in the source") {
        CHECK(summary(transferred, "").outcome == Outcome::not_checked);
        CHECK(summary(transferred, all("document", "type")).outcome == Outcome::not_checked);
        CHECK(summary(transferred + "<chronology last-updated=\"2013-01-01\"/>", only_latest("chronology"))
                  .outcome == Outcome::not_checked);
    }
}

}  // namespace handover_test
