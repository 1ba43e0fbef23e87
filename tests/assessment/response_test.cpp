#include "kinds/case_file.hpp"

namespace response_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string carried =
    all("assessment", "authorised completed needs-support") + all("plan", "ended") + all("early-help");

Result plan_follows(const std::string& entries, const std::string& coverage = carried) {
    return run_check(caseaudit_plugin, "plan-follows", child(coverage, entries),
                     {.limits = {{"plan-within", {28, LimitUnit::days}}}});
}

const std::string need = "<assessment date=\"2013-01-10\" authorised=\"2013-02-10\" needs-support=\"yes\"/>";

Result information(const std::string& entries, const std::string& fields = "from decision nfa") {
    return run_check(caseaudit_plugin, "referral-information", child(all("referral", fields), entries));
}

Result decided(const std::string& entries, const std::string& fields = "decided") {
    return run_check(caseaudit_plugin, "referral-decided",
                     child(all("referral", fields) + all("assessment"), entries),
                     {.limits = {{"referral-decision", {1, LimitUnit::working_days}}}});
}

}  // namespace

TEST_SUITE("assessment.plan-follows") {
    TEST_CASE("met when a plan begins on the last day, or help of another kind") {
        CHECK(plan_follows(need + "<plan date=\"2013-03-10\"/>").outcome == Outcome::met);
        CHECK(plan_follows(need + "<early-help date=\"2013-02-20\"/>").outcome == Outcome::met);
    }

    TEST_CASE("met when a plan runs already") {
        CHECK(plan_follows("<plan date=\"2012-01-10\"/>" + need).outcome == Outcome::met);
        CHECK(plan_follows("<plan date=\"2012-01-10\" ended=\"2012-12-10\"/>" + need).outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not met when nothing follows in time") {
        const auto result = plan_follows(need + "<plan date=\"2013-03-11\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "Need was found, and no plan or service follows in time, in 1 of 1 assessment.");
        CHECK(cited(result) == "2013-01-10");
    }

    TEST_CASE("not applicable when no need was found, or the time is not over") {
        CHECK(plan_follows("<assessment date=\"2013-01-10\" authorised=\"2013-02-10\" needs-support=\"no\"/>")
                  .outcome == Outcome::not_applicable);
        CHECK(
            plan_follows("<assessment date=\"2013-04-10\" authorised=\"2013-05-10\" needs-support=\"yes\"/>")
                .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where need or plans are not in the source") {
        CHECK(plan_follows(need, all("assessment", "authorised needs-support")).outcome ==
              Outcome::not_checked);
        CHECK(plan_follows(need, all("assessment", "authorised") + all("plan")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("assessment.referral-information") {
    TEST_CASE("met when it says who referred and what was decided") {
        CHECK(
            information("<referral date=\"2013-01-10\" from=\"school\" decision=\"assessment\"/>").outcome ==
            Outcome::met);
        CHECK(information("<referral date=\"2013-01-10\" from=\"school\" nfa=\"no\"/>", "from nfa").outcome ==
              Outcome::met);
    }

    TEST_CASE("not met when it lacks either") {
        const auto result = information(
            "<referral date=\"2013-01-10\" from=\"school\"/><referral date=\"2013-02-10\" nfa=\"no\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Who referred, or what was decided, is not recorded for 2 of 2 referrals.");
    }

    TEST_CASE("not applicable without a referral in the period") {
        CHECK(information("<referral date=\"2012-11-10\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(information("<referral date=\"2013-01-10\"/>", "nfa").outcome == Outcome::not_checked);
        CHECK(information("<referral date=\"2013-01-10\" from=\"school\"/>", "from").outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("assessment.referral-decided") {
    TEST_CASE("met by the next working day") {
        CHECK(decided("<referral date=\"2013-02-01\" decided=\"2013-02-04\"/>").outcome == Outcome::met);
    }

    TEST_CASE("not met by the day after") {
        const auto result = decided("<referral date=\"2013-02-01\" decided=\"2013-02-05\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Not decided, or not in time: 1 of 1 referral.");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met, with an urgent prompt, while it is not decided") {
        const auto result = decided("<referral date=\"2013-02-01\"/>");
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts.front().urgent);
        CHECK(result.prompts.front().text == "Decide on the referral of 1 February 2013: its time is over.");
    }

    TEST_CASE("not met without a prompt when an assessment shows that it was decided") {
        const auto result = decided("<referral date=\"2013-02-01\"/><assessment date=\"2013-02-04\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not applicable without a referral that was to be decided") {
        CHECK(decided("<referral date=\"2013-05-31\"/>").outcome == Outcome::not_applicable);
        CHECK(decided("").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the day of the decision is not in the source") {
        CHECK(decided("<referral date=\"2013-02-01\"/>", "nfa").outcome == Outcome::not_checked);
    }
}

}  // namespace response_test
