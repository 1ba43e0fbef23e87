#include "kinds/case_file.hpp"

namespace actions_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result actions_done(const std::string& actions,
                    const std::string& coverage = all("assessment") + all("action", "due done")) {
    return run_check(caseaudit_plugin, "actions-done",
                     child(coverage, "<assessment date=\"2012-10-01\">" + actions + "</assessment>"));
}

}  // namespace

TEST_SUITE("assessment.actions-done") {
    TEST_CASE("met when what fell due in the period is done, late or not") {
        const auto result = actions_done(
            "<action what=\"a\" due=\"2012-12-01\" done=\"2013-05-31\"/>"
            "<action what=\"b\" due=\"2012-11-30\"/><action what=\"c\" due=\"2013-05-31\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(result.evidence.size() == 1);
    }

    TEST_CASE("not met when one is not done, or only later") {
        const auto result = actions_done("<action what=\"a\" due=\"2013-05-30\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Past its date and not recorded as done: 1 of 1 action.");
        CHECK(actions_done("<action what=\"a\" due=\"2013-05-30\" done=\"2013-06-01\"/>").outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not applicable when nothing fell due in the period") {
        CHECK(actions_done("").outcome == Outcome::not_applicable);
        CHECK(actions_done("<action what=\"a\" due=\"\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where what was done is not in the source") {
        CHECK(
            actions_done("<action what=\"a\" due=\"2013-05-30\"/>", all("assessment") + all("action", "due"))
                .outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where an action's source carries no dates") {
        const auto sources = source("a", all("assessment") + all("action", "due done")) +
                             source("b", all("assessment") + all("action"));
        const auto xml =
            case_file(sources, "<subject kind=\"child\" ref=\"C-1\"/>",
                      "<assessment source=\"b\" date=\"2013-01-01\"><action what=\"a\"/></assessment>");
        CHECK(run_check(caseaudit_plugin, "actions-done", xml).outcome == Outcome::not_checked);
    }
}

}  // namespace actions_test
