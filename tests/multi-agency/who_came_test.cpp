#include "kinds/case_file.hpp"

namespace who_came_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result police_and_health(const std::string& attended) {
    return run_check(caseaudit_plugin, "police-and-health",
                     child(all("strategy-meeting", "attended"),
                           "<strategy-meeting date=\"2013-03-01\" attended=\"" + attended + "\"/>"));
}

const std::string coverage = all("conference", "invited attended") + all("core-group", "invited attended");

Result enough_agencies(const std::string& attended, const std::string& sources = coverage) {
    return run_check(caseaudit_plugin, "enough-agencies",
                     child(sources, "<core-group date=\"2013-03-01\" attended=\"" + attended + "\"/>"),
                     {.limits = {{"least-agencies", {2, LimitUnit::count}}}});
}

Result invited_came(const std::string& entries, const std::string& sources = coverage) {
    return run_check(caseaudit_plugin, "invited-came", child(sources, entries),
                     {.limits = {{"least-taken-up", {75, LimitUnit::percent}}}});
}

std::string meeting(const std::string& invited, const std::string& attended,
                    const std::string& kind = "core-group") {
    return "<" + kind + " date=\"2013-03-01\" invited=\"" + invited + "\" attended=\"" + attended + "\"/>";
}

}  // namespace

TEST_SUITE("multi-agency.police-and-health") {
    TEST_CASE("met when both came, whatever their health service") {
        CHECK(police_and_health("police health social-care").outcome == Outcome::met);
        CHECK(police_and_health("Police; Health visitor").outcome == Outcome::met);
        CHECK(police_and_health("GP, police, school").outcome == Outcome::met);
    }

    TEST_CASE("not met when one did not, or nobody is recorded") {
        const auto result = police_and_health("police school");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Police or health are not recorded to have come to 1 of 1 strategy meeting.");
        CHECK(police_and_health("").outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without a strategy meeting that was held") {
        const auto xml = child(all("strategy-meeting", "attended"),
                               "<strategy-meeting date=\"2013-03-01\" cancelled=\"yes\" attended=\"\"/>");
        CHECK(run_check(caseaudit_plugin, "police-and-health", xml).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where who came is not in the source") {
        CHECK(run_check(caseaudit_plugin, "police-and-health", child(all("strategy-meeting"), "")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("multi-agency.enough-agencies") {
    TEST_CASE("met by as many as the limit") {
        CHECK(enough_agencies("school probation mother").outcome == Outcome::met);
    }

    TEST_CASE("not met by fewer: neither family nor social care is an agency, and none counts twice") {
        for (const std::string attended : {"", "school", "mother father social-worker school",
                                           "health-visitor gp chair", "school, nursery, Team manager"}) {
            CHECK_MESSAGE(enough_agencies(attended).outcome == Outcome::not_met, attended);
        }
        CHECK(enough_agencies("school").reason ==
              "Too few agencies, or none, are recorded to have come to 1 of 1 meeting.");
    }

    TEST_CASE("not applicable without a conference or core group") {
        CHECK(run_check(caseaudit_plugin, "enough-agencies", child(coverage, ""),
                        {.limits = {{"least-agencies", {2, LimitUnit::count}}}})
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where who came is not in the source") {
        CHECK(enough_agencies("", all("conference", "attended") + all("core-group")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("multi-agency.invited-came") {
    TEST_CASE("met when they came as often as the limit") {
        const auto result = invited_came(meeting("police school gp probation mother", "gp school police"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "Agencies took up 3 of 4 invitations.");
    }

    TEST_CASE("not met says who stayed away most often") {
        const auto result = invited_came(meeting("police school", "school", "conference") +
                                         meeting("police school health", "health mother"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "Agencies took up 2 of 5 invitations; the limit is 75%. Away most often: police (to 2 of 2).");
        CHECK(result.evidence.size() == 2);
    }

    TEST_CASE("not applicable without a meeting, or when none says who was invited") {
        CHECK(invited_came("").outcome == Outcome::not_applicable);
        CHECK(invited_came(meeting("", "school")).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where one meeting's source does not say who was invited") {
        CHECK(invited_came("", all("conference", "attended") + all("core-group", "attended")).outcome ==
              Outcome::not_checked);
        const auto sources = source("s", coverage) + source("other", all("core-group", "attended"));
        const auto xml = case_file(sources, "<subject kind=\"child\" ref=\"C-1\"/>",
                                   "<core-group source=\"other\" date=\"2013-03-01\" attended=\"school\"/>");
        CHECK(run_check(caseaudit_plugin, "invited-came", xml,
                        {.limits = {{"least-taken-up", {75, LimitUnit::percent}}}})
                  .outcome == Outcome::not_checked);
    }
}

}  // namespace who_came_test
