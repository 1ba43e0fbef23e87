#include "kinds/case_file.hpp"

namespace soon_after_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result visited(const std::string& entries,
               const std::string& coverage = all("transfer") + all("visit", "status seen") + all("closure")) {
    return run_check(caseaudit_plugin, "visited-soon-after", child(coverage, entries),
                     {.limits = {{"first-visit", {10, LimitUnit::days}}}});
}

Result supervised(const std::string& entries,
                  const std::string& coverage = all("transfer") + all("supervision")) {
    return run_check(caseaudit_plugin, "supervised-soon-after", child(coverage, entries),
                     {.limits = {{"first-supervision", {1, LimitUnit::months}}}});
}

const std::string transferred = "<transfer date=\"2013-03-01\"/>";

}  // namespace

TEST_SUITE("transfer.visited-soon-after") {
    TEST_CASE("met by a visit in time, on the first and on the last day") {
        CHECK(visited(transferred + "<visit date=\"2013-03-01\"/>").outcome == Outcome::met);
        const auto result =
            visited(transferred + "<visit date=\"2013-03-11\" status=\"done\" seen=\"yes\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-03-01");
    }

    TEST_CASE("not met by a late visit, without a prompt") {
        const auto result = visited(transferred + "<visit date=\"2013-02-28\"/><visit date=\"2013-03-12\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The child was not visited, or not in time, after 1 of 1 transfer.");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met by visits at which the child was not met, with a prompt") {
        const auto result = visited(transferred +
                                    "<visit date=\"2013-03-02\" status=\"unsuccessful\"/>"
                                    "<visit date=\"2013-03-03\" status=\"virtual\"/>"
                                    "<visit date=\"2013-03-04\" seen=\"no\"/>");
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].text == "No visit is recorded since the transfer of 1 March 2013.");
    }

    TEST_CASE("not met and no prompt when the case was closed long after") {
        const auto result = visited(transferred + "<closure date=\"2013-05-01\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not applicable without a transfer, while there is time, or when the case was closed") {
        CHECK(visited("<transfer date=\"2012-11-30\"/>").outcome == Outcome::not_applicable);
        CHECK(visited("<transfer date=\"2013-05-21\"/>").outcome == Outcome::not_applicable);
        const auto result = visited(transferred + "<closure date=\"2013-03-10\"/>");
        CHECK(result.outcome == Outcome::not_applicable);
        CHECK(result.reason ==
              "After the transfer of 1 March 2013 there is still time, or the case was closed.");
    }

    TEST_CASE("not checked where only the latest visit is in the source") {
        CHECK(visited(transferred, all("transfer") + only_latest("visit")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("transfer.supervised-soon-after") {
    TEST_CASE("met by supervision within the limit, the last day included") {
        CHECK(supervised(transferred + "<supervision date=\"2013-04-01\"/>").outcome == Outcome::met);
    }

    TEST_CASE("not met by informal discussion or by oversight") {
        const auto result = supervised(transferred +
                                       "<supervision date=\"2013-03-10\" type=\"informal\"/>"
                                       "<supervision date=\"2013-03-11\" type=\"oversight\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No supervision, or none in time, is recorded after 1 of 1 transfer.");
        CHECK(result.prompts.size() == 1);
    }

    TEST_CASE("not applicable without a transfer") {
        CHECK(supervised("<supervision date=\"2013-03-10\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where supervision is not in the source") {
        CHECK(supervised(transferred, all("transfer")).outcome == Outcome::not_checked);
    }
}

}  // namespace soon_after_test
