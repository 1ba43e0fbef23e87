#include "kinds/case_file.hpp"

namespace called_for_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string decisions = all("decision", "rationale");

Result accommodation(const std::string& entries,
                     const std::string& coverage = decisions + all("placement", "ended type")) {
    return run_check(caseaudit_plugin, "accommodation", child(coverage, entries),
                     {.limits = {{"within", {14, LimitUnit::days}}}});
}

Result proceedings(const std::string& entries, const std::string& coverage = decisions +
                                                                             all("pre-proceedings") +
                                                                             all("legal-status", "type")) {
    return run_check(caseaudit_plugin, "proceedings", child(coverage, entries),
                     {.limits = {{"decided-within", {12, LimitUnit::months}}}});
}

std::string decided(const std::string& date, const std::string& type, const std::string& why = "Why.") {
    return "<decision date=\"" + date + "\" type=\"" + type + "\"><rationale>" + why +
           "</rationale></decision>";
}

std::string placed(const std::string& from, const std::string& to = "", const std::string& type = "foster") {
    return "<placement date=\"" + from + "\" ended=\"" + to + "\" type=\"" + type + "\"/>";
}

}  // namespace

TEST_SUITE("decisions-and-oversight.accommodation") {
    TEST_CASE("met by a decision with its rationale, close to the placement") {
        const auto result = accommodation(decided("2013-02-15", "accommodation") + placed("2013-03-01"));
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-02-15");
        CHECK(accommodation(placed("2013-03-01") + decided("2013-03-15", "accommodation")).outcome ==
              Outcome::met);
    }

    TEST_CASE("met by a decision from before the period") {
        CHECK(cited(accommodation(decided("2012-11-25", "accommodation") + placed("2012-12-03"))) ==
              "2012-11-25");
    }

    TEST_CASE("not met when the decision has no rationale") {
        const auto result = accommodation(decided("2013-03-01", "accommodation", "") + placed("2013-03-01"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No rationale is recorded for 1 of 1 decision.");
    }

    TEST_CASE("not met, with a prompt, when there is no decision near enough") {
        const auto result = accommodation(decided("2013-02-14", "accommodation") + placed("2013-03-01"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No decision is recorded for a placement that began on 1 March 2013.");
        CHECK(cited(result) == "2013-03-01");
        CHECK(result.prompts.size() == 1);
        CHECK(accommodation(placed("2013-03-01") + decided("2013-03-01", "contact")).outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not applicable by a move, a short break, or while there is time") {
        CHECK(accommodation(placed("2012-05-01", "2013-03-01") + placed("2013-03-01")).outcome ==
              Outcome::not_applicable);
        CHECK(accommodation("<visit date=\"2013-02-01\" type=\"looked-after\"/>" + placed("2013-03-01"),
                            decisions + all("placement", "ended type") + all("visit", "type"))
                  .outcome == Outcome::not_applicable);
        CHECK(accommodation(placed("2013-03-01", "2013-03-03", "short-break")).outcome ==
              Outcome::not_applicable);
        CHECK(accommodation(placed("2013-05-17")).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where placements do not reach back, or decisions are not in the source") {
        CHECK(accommodation(placed("2013-03-01"), decisions).outcome == Outcome::not_checked);
        const auto result =
            accommodation(placed("2013-03-01"), decisions + all("placement", "ended type", "2012-12-01"));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.prompts.empty());
        CHECK(accommodation(placed("2013-03-01"), all("placement", "ended type")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("decisions-and-oversight.proceedings") {
    TEST_CASE("met by a decision with its rationale in the months before") {
        CHECK(proceedings(decided("2013-02-01", "legal-planning") + "<pre-proceedings date=\"2013-02-10\"/>")
                  .outcome == Outcome::met);
        CHECK(proceedings(decided("2013-02-01", "issue-proceedings") +
                          "<legal-status date=\"2013-02-10\" type=\"C1\"/>")
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when work before proceedings, or an interim care order, began without one") {
        const auto result = proceedings("<pre-proceedings date=\"2013-02-10\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(
            result.reason ==
            "No decision is recorded for proceedings, or work before them, that began on 10 February 2013.");
        CHECK(result.prompts.size() == 1);
        CHECK(proceedings("<legal-status date=\"2013-02-10\" type=\"interim-care-order\"/>").outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not met when the decision has no rationale") {
        CHECK(proceedings(decided("2013-02-01", "legal-planning", "")).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable when none began") {
        CHECK(proceedings("<legal-status date=\"2013-02-10\" type=\"V2\"/>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where decisions do not reach back, or nothing tells whether any began") {
        CHECK(proceedings("<pre-proceedings date=\"2013-02-10\"/>",
                          all("decision", "rationale", "2012-06-01") + all("pre-proceedings") +
                              all("legal-status", "type"))
                  .outcome == Outcome::not_checked);
        CHECK(proceedings("", decisions).outcome == Outcome::not_checked);
        CHECK(proceedings("", all("decision")).outcome == Outcome::not_checked);
    }
}

}  // namespace called_for_test
