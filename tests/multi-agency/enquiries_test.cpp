#include "kinds/case_file.hpp"

namespace enquiries_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result strategy(const std::string& entries,
                const std::string& coverage = all("section-47", "strategy-discussion") +
                                              all("strategy-meeting")) {
    return run_check(caseaudit_plugin, "strategy-held", child(coverage, entries));
}

const std::string enquiries = all("section-47", "conference-due conference-not-required outcome");

/// Fifteen working days; 6 and 27 May 2013 were bank holidays.
Result conference(const std::string& entries,
                  const std::string& coverage = enquiries + all("conference", "type") + all("closure")) {
    return run_check(caseaudit_plugin, "initial-conference-on-time", child(coverage, entries),
                     {.limits = {{"initial-conference", {15, LimitUnit::working_days}}},
                      .bank_holidays = {"2013-05-06", "2013-05-27"}});
}

std::string enquiry(const std::string& date, const std::string& more = "conference-not-required=\"no\"") {
    return "<section-47 date=\"" + date + "\" " + more + "/>";
}

std::string initial(const std::string& date, const std::string& more = "") {
    return "<conference type=\"initial\" date=\"" + date + "\" " + more + "/>";
}

}  // namespace

TEST_SUITE("multi-agency.strategy-held") {
    TEST_CASE("met by a discussion, or by a meeting of the fortnight before") {
        CHECK(strategy(enquiry("2013-03-01", "strategy-discussion=\"2013-02-28\"")).outcome == Outcome::met);
        CHECK(strategy("<strategy-meeting date=\"2013-02-15\"/>" + enquiry("2013-03-01")).outcome ==
              Outcome::met);
        CHECK(strategy(enquiry("2013-03-01") + "<strategy-meeting date=\"2013-03-02\"/>").outcome ==
              Outcome::met);
    }

    TEST_CASE("not met without either, or by one that is older, or cancelled") {
        const auto result = strategy("<strategy-meeting date=\"2013-02-14\"/>" + enquiry("2013-03-01") +
                                     "<strategy-meeting date=\"2013-03-01\" cancelled=\"yes\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No strategy discussion or meeting is recorded for 1 of 1 section 47 start.");
    }

    TEST_CASE("not applicable without an enquiry") {
        CHECK(strategy(enquiry("2012-11-30")).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where discussions, or meetings, are not in the source") {
        CHECK(strategy(enquiry("2013-03-01"), all("section-47") + all("strategy-meeting")).outcome ==
              Outcome::not_checked);
        CHECK(strategy(enquiry("2013-03-01"), all("section-47", "strategy-discussion")).outcome ==
              Outcome::not_checked);
        CHECK(strategy("", all("note")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("multi-agency.initial-conference-on-time") {
    TEST_CASE("met on the last working day") {
        const auto result = conference(enquiry("2013-05-01") + initial("2013-05-23"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "The initial conference was held in time.");
        CHECK(cited(result) == "2013-05-01");
    }

    TEST_CASE("met where the source carries initial conferences only, and has no type for them") {
        CHECK(conference(enquiry("2013-03-01") + "<conference date=\"2013-03-05\"/>",
                         enquiries + "<coverage of=\"conference\" extent=\"every\" from=\"2012-01-01\" "
                                     "to=\"2013-05-31\" types=\"initial\"/>")
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met a day later") {
        const auto result = conference(enquiry("2013-05-01") + initial("2013-05-24"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The initial conference was due by 23 May 2013 and was held on 24 May 2013.");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met counts from the strategy discussion") {
        CHECK(conference(enquiry("2013-05-03", "strategy-discussion=\"2013-05-01\"") + initial("2013-05-24"))
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("not met, and urgent, when it was called for and is not recorded") {
        for (const std::string more : {"conference-not-required=\"no\"", "conference-due=\"2013-05-23\"",
                                       "outcome=\"to conference\""}) {
            const auto result = conference(enquiry("2013-05-01", more) +
                                           "<conference type=\"review\" "
                                           "date=\"2013-05-10\"/>");
            CHECK(result.outcome == Outcome::not_met);
            CHECK(result.reason == "The initial conference was due by 23 May 2013 and is not recorded.");
            REQUIRE(result.prompts.size() == 1);
            CHECK(result.prompts[0].urgent);
            CHECK(result.prompts[0].text == result.reason);
        }
    }

    TEST_CASE("not met by a cancelled one, or by that of the next enquiry; not urgent once closed") {
        CHECK(conference(enquiry("2013-04-02") + initial("2013-04-10", "cancelled=\"yes\"")).outcome ==
              Outcome::not_met);
        const auto result = conference(enquiry("2013-03-01") + enquiry("2013-04-02") + initial("2013-04-10") +
                                       "<closure date=\"2013-05-20\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(cited(result) == "2013-03-01");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not applicable when it was not required, there is time, or the case was closed") {
        CHECK(conference(enquiry("2012-11-30")).outcome == Outcome::not_applicable);
        CHECK(conference(enquiry("2013-03-01", "conference-not-required=\"yes\"")).outcome ==
              Outcome::not_applicable);
        CHECK(conference(enquiry("2013-05-10")).outcome == Outcome::not_applicable);
        CHECK(conference(enquiry("2013-03-01") + "<closure date=\"2013-03-10\"/>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where it may not have been called for, or conferences are not in the source") {
        const auto result = conference(enquiry("2013-03-01", ""));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "The initial conference: whether it was called for is not in the source.");
        CHECK(conference(enquiry("2013-03-01"), enquiries).outcome == Outcome::not_checked);
    }
}

}  // namespace enquiries_test
