#include "kinds/case_file.hpp"

namespace recorded_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result quorate(const std::string& entries,
               const std::string& coverage = all("conference", "quorate") + all("review", "type quorate")) {
    return run_check(caseaudit_plugin, "quorate", child(coverage, entries));
}

Result decisions(const std::string& entries,
                 const std::string& coverage = all("strategy-meeting", "decision") +
                                               all("conference", "decision") +
                                               all("core-group", "decision")) {
    return run_check(caseaudit_plugin, "decisions-recorded", child(coverage, entries));
}

Result family(const std::string& more, const std::string& fields = "attended participation") {
    return run_check(caseaudit_plugin, "family-took-part",
                     child(all("conference", fields) + all("core-group", fields),
                           "<core-group date=\"2013-03-01\" " + more + "/>"));
}

}  // namespace

TEST_SUITE("multi-agency.quorate") {
    TEST_CASE("met by conferences and reviews of child protection plans that were") {
        const auto result = quorate(
            "<conference date=\"2013-01-01\" quorate=\"yes\"/>"
            "<review type=\"child-protection\" date=\"2013-03-01\" quorate=\"yes\"/>"
            "<review type=\"looked-after\" date=\"2013-04-01\" quorate=\"no\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-01-01 2013-03-01");
    }

    TEST_CASE("not met by one that was not, or is not recorded to have been") {
        const auto result = quorate(
            "<conference date=\"2013-01-01\" quorate=\"no\"/><conference date=\"2013-02-01\" quorate=\"\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Not quorate, or not recorded to be: 2 of 2 conferences.");
    }

    TEST_CASE("not applicable without a conference") {
        CHECK(quorate("").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source, or reviews are not") {
        CHECK(quorate("", all("conference")).outcome == Outcome::not_checked);
        CHECK(quorate("", all("conference", "quorate")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("multi-agency.decisions-recorded") {
    TEST_CASE("met when each has one, by its length too") {
        CHECK(decisions("<strategy-meeting date=\"2013-01-01\"><decision length=\"90\"/></strategy-meeting>")
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when one has none; a cancelled one needs none") {
        const auto result = decisions(
            "<conference date=\"2013-01-01\"><decision>A plan.</decision></conference>"
            "<core-group date=\"2013-02-01\"/><core-group date=\"2013-03-01\" cancelled=\"yes\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No decision is recorded for 1 of 2 meetings.");
        CHECK(cited(result) == "2013-02-01");
    }

    TEST_CASE("not applicable without a meeting") { CHECK(decisions("").outcome == Outcome::not_applicable); }

    TEST_CASE("not checked where the decisions of one kind are not in the source") {
        CHECK(decisions("", all("strategy-meeting", "decision") + all("conference", "decision")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("multi-agency.family-took-part") {
    TEST_CASE("met when somebody came, or took part in another way") {
        CHECK(family("attended=\"school mother\" participation=\"\"").outcome == Outcome::met);
        CHECK(family("attended=\"school\" participation=\"views read out\"").outcome == Outcome::met);
        CHECK(family("attended=\"Foster carer, school\"", "attended").outcome == Outcome::met);
    }

    TEST_CASE("not met when nobody did") {
        const auto result = family("attended=\"school\" participation=\"none\"");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The child or family is not recorded to have taken part in 1 of 1 meeting.");
        CHECK(family("attended=\"\" participation=\"PN7\"").outcome == Outcome::not_met);
        CHECK(family("attended=\"\" participation=\"\"").outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without a meeting") {
        CHECK(run_check(caseaudit_plugin, "family-took-part",
                        child(all("conference", "attended") + all("core-group", "attended"), ""))
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where neither is in the source") {
        CHECK(family("", "quorate").outcome == Outcome::not_checked);
        CHECK(family("attended=\"school\"", "attended").outcome == Outcome::not_checked);
    }
}

}  // namespace recorded_test
