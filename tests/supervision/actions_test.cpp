#include "kinds/case_file.hpp"

namespace actions_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string action = "<action what=\"See school\" owner=\"W-1\" due=\"2013-02-01\"/>";
const std::string reviewed = "<prior-actions-reviewed length=\"40\"/>";

std::string record(std::string_view date, const std::string& inside = "", std::string_view type = "case") {
    return "<supervision date=\"" + std::string{date} + "\" type=\"" + std::string{type} + "\">" + inside +
           "</supervision>";
}

Result actions_reviewed(const std::string& entries,
                        const std::string& coverage = all("supervision", "type prior-actions-reviewed") +
                                                      all("action")) {
    return run_check(caseaudit_plugin, "actions-reviewed", child(coverage, entries));
}

Result actions_owned(const std::string& entries,
                     const std::string& coverage = all("supervision") + all("action", "owner due")) {
    return run_check(caseaudit_plugin, "actions-owned", child(coverage, entries));
}

}  // namespace

TEST_SUITE("supervision.actions-reviewed") {
    TEST_CASE("met when the record after one with actions goes back over them") {
        const auto result = actions_reviewed(record("2013-01-01", action) + record("2013-02-01", reviewed));
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-02-01");
    }

    TEST_CASE("not met when it does not, a blank being no review") {
        const auto result = actions_reviewed(record("2013-01-01", action) + record("2013-02-01", action) +
                                             record("2013-03-01", reviewed));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Earlier actions are not reviewed in 1 of 2 later supervision records.");
        CHECK(cited(result) == "2013-02-01");
    }

    TEST_CASE("not met when the actions of the record before the period are not reviewed") {
        const auto result = actions_reviewed(record("2012-11-20", action) + record("2012-12-20"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(cited(result) == "2012-12-20");
    }

    TEST_CASE("met when an informal discussion stands between") {
        CHECK(actions_reviewed(record("2013-01-01", action) + record("2013-01-15", "", "informal") +
                               record("2013-02-01", reviewed))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not applicable without earlier actions") {
        CHECK(actions_reviewed(record("2013-01-01") + record("2013-02-01", action)).outcome ==
              Outcome::not_applicable);
        CHECK(actions_reviewed("").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the review is not in the source") {
        CHECK(actions_reviewed(record("2013-01-01", action) + record("2013-02-01"),
                               all("supervision", "type") + all("action"))
                  .outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where actions are not in the source") {
        const auto result =
            actions_reviewed(record("2013-02-01"), all("supervision", "type prior-actions-reviewed"));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "Nothing about 'action' is in this source.");
    }
}

TEST_SUITE("supervision.actions-owned") {
    TEST_CASE("met when each has an owner and a date") {
        const auto result =
            actions_owned("<supervision date=\"2013-01-01\">" + action + action + "</supervision>");
        CHECK(result.outcome == Outcome::met);
        CHECK(result.evidence.size() == 2);
        CHECK(result.evidence.at(0).kind == "action");
    }

    TEST_CASE("not met when one lacks either") {
        const auto result = actions_owned("<supervision date=\"2013-01-01\">" + action +
                                          "<action what=\"a\" owner=\"W-1\"/></supervision>" +
                                          "<supervision date=\"2013-02-01\"><action what=\"b\" owner=\"\" "
                                          "due=\"2013-03-01\"/></supervision>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No owner, or no date, is recorded for 2 of 3 actions.");
        CHECK(cited(result) == "2013-01-01 2013-02-01");
    }

    TEST_CASE("not applicable without actions in the period") {
        CHECK(actions_owned("<supervision date=\"2012-11-01\">" + action + "</supervision>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where owners are not in the source") {
        CHECK(actions_owned(
                  "<supervision date=\"2013-01-01\"><action what=\"a\" due=\"2013-03-01\"/></supervision>",
                  all("supervision") + all("action", "due"))
                  .outcome == Outcome::not_checked);
    }
}

}  // namespace actions_test
