#include "kinds/case_file.hpp"

namespace timeliness_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const Setting forty_five{.limits = {{"assessment", {45, LimitUnit::working_days}}}};

const std::string coverage =
    all("referral", "nfa") + all("assessment", "completed authorised") + all("plan", "ended");

Result timely(const std::string& entries, const std::string& covers = coverage) {
    return run_check(caseaudit_plugin, "timely", child(covers, entries), forty_five);
}

Result completed(const std::string& entries, const std::string& covers = coverage) {
    return run_check(caseaudit_plugin, "completed", child(covers, entries), forty_five);
}

/// 45 working days after it is Tuesday 5 March 2013.
const std::string referral = "<referral date=\"2013-01-01\" nfa=\"no\"/>";

std::string assessment(const std::string& begun, const std::string& authorised) {
    return "<assessment date=\"" + begun + "\" authorised=\"" + authorised + "\"/>";
}

}  // namespace

TEST_SUITE("assessment.timely") {
    TEST_CASE("met on the last day, counted from the referral") {
        const auto result = timely(referral + assessment("2013-01-10", "2013-03-05"));
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-01-10");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("met by a later assessment of the same referral, counted from its own beginning") {
        CHECK(
            timely(referral + assessment("2013-01-10", "2013-02-05") + assessment("2013-03-25", "2013-05-27"))
                .outcome == Outcome::met);
        CHECK(
            timely(referral + assessment("2013-01-10", "2013-02-05") + assessment("2013-03-25", "2013-05-28"))
                .outcome == Outcome::not_met);
    }

    TEST_CASE("not met on the day after") {
        const auto result = timely(referral + assessment("2013-01-10", "2013-03-06"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "The assessment of 10 January 2013 was authorised on 6 March 2013; it was due by 5 March 2013, "
              "45 "
              "working days after the referral of 1 January 2013.");
        CHECK(cited(result) == "2013-01-01 2013-01-10");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met, with an urgent prompt, while it is open and overdue") {
        const auto result = timely(referral + assessment("2013-01-10", ""));
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts.front().urgent);
        CHECK(
            result.prompts.front().text ==
            "Assessment overdue: The assessment of 10 January 2013 is not authorised; it was due by 5 March "
            "2013, 45 working days after the referral of 1 January 2013.");
        CHECK(timely(referral + assessment("2013-01-10", "2013-06-03")).prompts.size() == 1);
    }

    TEST_CASE("not met without its referral only when it is late even from its own beginning") {
        const auto covers = all("assessment", "authorised");
        const auto result = timely(assessment("2013-01-01", "2013-03-06"), covers);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(
            result.reason ==
            "The assessment of 1 January 2013 was authorised on 6 March 2013; it was due by 5 March 2013, 45 "
            "working days after it began.");
    }

    TEST_CASE("not applicable when none was finished or due in the period") {
        CHECK(timely(referral + assessment("2011-10-01", "2012-11-30")).outcome == Outcome::not_applicable);
        CHECK(timely("<referral date=\"2013-05-20\" nfa=\"no\"/>" + assessment("2013-05-21", "")).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked without its referral when it is in time from its own beginning") {
        const auto result = timely(assessment("2013-01-01", "2013-03-05"), all("assessment", "authorised"));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason ==
              "Whether 1 of 1 assessment is in time cannot be told: its referral is not in the sources.");
    }

    TEST_CASE("not checked where a referral between the two may be missing") {
        const auto covers = only_latest("referral", "nfa") + all("assessment", "authorised");
        CHECK(timely(referral + assessment("2013-01-10", "2013-03-05"), covers).outcome ==
              Outcome::not_checked);
        CHECK(timely(referral + assessment("2013-01-10", "2013-03-06"), covers).outcome ==
              Outcome::not_checked);
    }

    TEST_CASE("not checked where authorisation is not in the source") {
        CHECK(timely(referral + "<assessment date=\"2013-01-10\"/>", all("referral") + all("assessment"))
                  .outcome == Outcome::not_checked);
    }
}

TEST_SUITE("assessment.completed") {
    TEST_CASE("met when an assessment is finished after the referral, late or not") {
        const auto result = completed(referral + assessment("2013-01-10", "2013-05-06"));
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-01-01");
    }

    TEST_CASE("met by an assessment that was open when the referral came") {
        CHECK(completed(assessment("2012-12-20", "2013-01-06") + referral).outcome == Outcome::met);
    }

    TEST_CASE("not met when none is, and the time is over") {
        const auto result = completed(referral + assessment("2013-01-10", ""));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No assessment is finished after 1 of 1 referral.");
        CHECK(completed(assessment("2012-12-02", "2012-12-31") + referral).outcome == Outcome::not_met);
        CHECK(completed(referral + assessment("2013-01-10", "2013-06-03")).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable when nothing had to be assessed yet") {
        CHECK(completed("").outcome == Outcome::not_applicable);
        CHECK(completed("<referral date=\"2013-01-01\" nfa=\"yes\"/>").outcome == Outcome::not_applicable);
        CHECK(completed("<referral date=\"2013-03-29\" nfa=\"no\"/>").outcome == Outcome::not_applicable);
        CHECK(completed("<plan date=\"2012-01-01\"/>" + referral).outcome == Outcome::not_applicable);
    }

    TEST_CASE("met where the source has no plans") {
        const auto covers = all("referral", "nfa") + all("assessment", "authorised");
        CHECK(completed(referral + assessment("2013-01-10", "2013-05-06"), covers).outcome == Outcome::met);
    }

    TEST_CASE("not met where the sources have plans of two types, and placements") {
        const auto plans = [](const std::string& types) {
            return "<coverage of=\"plan\" extent=\"every\" from=\"2011-01-01\" to=\"2013-05-31\" types=\"" +
                   types + "\"/>";
        };
        const auto covers = all("referral", "nfa") + all("assessment", "authorised") +
                            plans("child-in-need") + plans("child-protection");
        CHECK(completed(referral, covers).outcome == Outcome::not_checked);
        CHECK(completed(referral, covers + all("placement", "ended")).outcome == Outcome::not_met);
        CHECK(completed("<placement date=\"2012-01-01\"/>" + referral, covers + all("placement", "ended"))
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where referrals, assessments or plans are not in the source") {
        CHECK(completed(referral, all("referral", "nfa") + all("plan")).outcome == Outcome::not_checked);
        CHECK(completed(referral, all("referral", "nfa") + all("assessment", "authorised")).outcome ==
              Outcome::not_checked);
    }
}

}  // namespace timeliness_test
