#include "kinds/case_file.hpp"

namespace thresholds_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string referrals = all("referral", "nfa decision rationale");
const std::string follow = all("section-47") + all("plan", "ended") + all("assessment", "needs-support");
const std::string nfa = "<referral date=\"2013-02-01\" nfa=\"yes\"/>";

Result no_further_action(const std::string& entries, const std::string& coverage = referrals + follow) {
    return run_check(caseaudit_plugin, "no-further-action", child(coverage, entries),
                     {.limits = {{"follows-within", {28, LimitUnit::days}}}});
}

const std::string assessments = all("assessment", "needs-support completed authorised outcome");
const std::string no_need =
    "<assessment date=\"2012-12-20\" completed=\"2013-01-10\" authorised=\"2013-01-15\" "
    "needs-support=\"no\"/>";

Result not_in_need(const std::string& entries,
                   const std::string& coverage = assessments + all("closure", "reason") + referrals) {
    return run_check(caseaudit_plugin, "not-in-need", child(coverage, entries),
                     {.limits = {{"follows-within", {3, LimitUnit::months}}}});
}

}  // namespace

TEST_SUITE("recording-consistency.no-further-action") {
    TEST_CASE("met when nothing follows at once") {
        const auto result = no_further_action(nfa + "<section-47 date=\"2013-03-02\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-02-01");
        CHECK(no_further_action(nfa + "<assessment date=\"2013-02-05\" needs-support=\"no\"/>").outcome ==
              Outcome::met);
    }

    TEST_CASE("met when another referral explains what follows") {
        CHECK(no_further_action(nfa +
                                "<referral date=\"2013-02-10\" nfa=\"no\"/><section-47 date=\"2013-02-11\"/>")
                  .outcome == Outcome::met);
    }

    TEST_CASE("met when a plan ran already") {
        CHECK(no_further_action("<plan date=\"2013-01-01\"/>" + nfa + "<section-47 date=\"2013-02-02\"/>")
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when an enquiry, a plan or an assessment that found need follows at once") {
        const auto result = no_further_action(nfa + "<section-47 date=\"2013-03-01\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "The referral of 1 February 2013 is for no further action, and is followed by a section 47 "
              "enquiry on 1 March 2013.");
        CHECK(cited(result) == "2013-02-01 2013-03-01");
        CHECK(no_further_action(nfa + "<plan date=\"2013-02-01\"/>").outcome == Outcome::not_met);
        CHECK(no_further_action(nfa + "<assessment date=\"2013-02-05\" needs-support=\"yes\"/>").outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not met when a plan had ended before the referral") {
        CHECK(no_further_action("<plan date=\"2012-01-01\" ended=\"2012-05-01\"/>" + nfa +
                                "<section-47 date=\"2013-02-02\"/>")
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("not met when its own words say that the threshold is met") {
        const auto result = no_further_action(
            "<referral date=\"2013-02-01\" nfa=\"yes\" decision=\"Meets the  threshold for a private "
            "fostering "
            "assessment\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(
            result.reason ==
            "The referral of 1 February 2013 is for no further action, and says otherwise in its own words.");
        CHECK(no_further_action(
                  "<referral date=\"2013-02-01\" nfa=\"yes\" decision=\"threshold was not met\"/>")
                  .outcome == Outcome::met);
    }

    TEST_CASE("not applicable without a referral for no further action in the period") {
        CHECK(no_further_action("<referral date=\"2013-02-01\" nfa=\"no\"/>").outcome ==
              Outcome::not_applicable);
        CHECK(no_further_action("<referral date=\"2012-11-01\" nfa=\"yes\"/>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where what followed is not in the source") {
        CHECK(no_further_action(nfa, all("referral")).outcome == Outcome::not_checked);
        const auto result = no_further_action(nfa, referrals + all("plan") + all("assessment"));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "Nothing about 'section 47' is in this source.");
    }

    TEST_CASE("not checked where what an assessment found is not in the source") {
        const auto result =
            no_further_action(nfa + "<assessment date=\"2013-02-05\"/>",
                              referrals + all("section-47") + all("plan") + all("assessment"));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(
            result.reason ==
            "Whether the assessment of 5 February 2013 found that support was needed is not in its source.");
    }
}

TEST_SUITE("recording-consistency.not-in-need") {
    TEST_CASE("met when no assessment begins soon after") {
        const auto result = not_in_need(no_need + "<assessment date=\"2013-04-16\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2012-12-20");
    }

    TEST_CASE("not met when one begins soon after, the last day included") {
        const auto result = not_in_need(no_need + "<assessment date=\"2013-04-15\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "The assessment of 20 December 2012 says that the child is not in need, and is followed by an "
              "assessment on 15 April 2013.");
        CHECK(cited(result) == "2012-12-20 2013-04-15");
    }

    TEST_CASE("not met when one begins soon after a closure without need") {
        for (const auto* reason : {"RC8", "No further action after assessment", "child not in need"}) {
            CHECK_MESSAGE(not_in_need("<closure date=\"2013-02-01\" reason=\"" + std::string{reason} +
                                      "\"/><assessment date=\"2013-03-01\"/>")
                                  .outcome == Outcome::not_met,
                          reason);
        }
        CHECK(not_in_need("<closure date=\"2013-02-01\" reason=\"RC9\"/><assessment date=\"2013-03-01\"/>")
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not met when one record says both") {
        const auto result = not_in_need(
            "<assessment date=\"2013-01-10\" needs-support=\"no\" outcome=\"Further assessment\"/>");
        CHECK(
            result.reason ==
            "The assessment of 10 January 2013 says that the child is not in need, and says otherwise in its "
            "own words.");
        CHECK(not_in_need("<referral date=\"2013-01-28\" decision=\"further assessment\"><rationale>Outcome "
                          "ticked: not a child in need.</rationale></referral>")
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("not met by a closure even where what assessments found is not in the source") {
        CHECK(not_in_need("<closure date=\"2013-02-01\" reason=\"RC8\"/><assessment date=\"2013-03-01\"/>",
                          all("assessment") + all("closure", "reason"))
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable when nothing of the period says so") {
        CHECK(not_in_need("<assessment date=\"2013-01-10\" needs-support=\"yes\"/>").outcome ==
              Outcome::not_applicable);
        CHECK(not_in_need("<assessment date=\"2012-10-10\" needs-support=\"no\"/>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where what assessments found is not in the source") {
        CHECK(not_in_need("<assessment date=\"2013-01-10\"/>", all("assessment")).outcome ==
              Outcome::not_checked);
    }
}

}  // namespace thresholds_test
