#include "planning-and-review/planned.hpp"

namespace current_test {

using namespace planned;

namespace {

Result current(const std::string& status, const std::string& entries,
               const std::string& coverage = everything) {
    return run("current-plan", status, entries, coverage);
}

Result in_time(const std::string& entries, const std::string& coverage = everything) {
    return run("care-plan-in-time", la, entries, coverage);
}

Result drift(const std::string& status, const std::string& entries,
             const std::string& coverage = everything) {
    return run("no-drift", status, entries, coverage, false, {{"longest-plan", {12, LimitUnit::months}}});
}

std::string since(const char* from) { return all("plan", "ended", from) + placements; }

}  // namespace

TEST_SUITE("planning-and-review.current-plan") {
    TEST_CASE("met by a plan that has begun and has not ended") {
        CHECK(current(cp, plan(cp, "2012-05-01")).reason == "The child protection plan began on 1 May 2012.");
        CHECK(current(cin, plan(cin, "2013-05-31")).outcome == Outcome::met);
        CHECK(current("care-leaver", plan("care-leaver", "2012-05-01", "ended=\"2013-06-30\"")).outcome ==
              Outcome::met);
        CHECK(current(la, "<plan date=\"2012-05-01\"/>").outcome == Outcome::met);
    }

    TEST_CASE("met by the plan that lasts, where no source has the status") {
        const auto of = [](const std::string& entries) {
            return run_check(caseaudit_plugin, "current-plan", child(everything + all("subject"), entries),
                             {.timescales = shipped_timescales()})
                .outcome;
        };
        CHECK(of(plan(cp, "2012-05-01", "ended=\"\"")) == Outcome::met);
        CHECK(of(plan(la, "2012-05-01", "ended=\"\"") + placement("2012-05-01")) == Outcome::met);
        CHECK(of(plan(cp, "2012-05-01", "ended=\"2013-01-01\"")) == Outcome::not_checked);
        CHECK(of("") == Outcome::not_checked);
    }

    TEST_CASE("not met where it has ended, is of another type or has not begun; urgent for some") {
        const auto ended = current(cp, plan(cp, "2012-05-01", "ended=\"2013-02-01\""));
        CHECK(ended.outcome == Outcome::not_met);
        CHECK(ended.reason == "The child protection plan of 1 May 2012 has ended, and no other is recorded.");
        REQUIRE(ended.prompts.size() == 1);
        CHECK(ended.prompts[0].urgent);
        const std::string opened = "<referral date=\"2012-09-01\" nfa=\"no\"/>";
        const auto other = current(cin, opened + plan(cp, "2012-12-01"), everything + all("referral", "nfa"));
        CHECK(other.outcome == Outcome::not_met);
        CHECK_FALSE(other.prompts.at(0).urgent);
        CHECK(current(cin, opened + plan(cin, "2013-06-01"), everything + all("referral", "nfa")).outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not met without any, where every plan since the case was opened is in the source") {
        const std::string opened = "<referral date=\"2012-09-01\" nfa=\"no\"/>";
        CHECK(current(cp, opened, since("2012-09-01") + all("referral", "nfa")).outcome == Outcome::not_met);
        CHECK(current(cp, opened, since("2012-09-02") + all("referral", "nfa")).outcome ==
              Outcome::not_checked);
        CHECK(current(cp, "", since("2010-05-31")).outcome == Outcome::not_met);
        CHECK(current(cp, "", since("2010-06-02")).outcome == Outcome::not_checked);
    }

    TEST_CASE("not applicable before a care plan is due, and for other statuses") {
        const auto long_ago = since("2010-01-01");
        CHECK(current(la, placement("2013-05-17"), long_ago).outcome == Outcome::not_applicable);
        CHECK(current(la, placement("2013-05-15"), long_ago).outcome == Outcome::not_met);
        CHECK(current("open-assessment", "").reason == "The status 'open assessment' asks for no plan.");
    }

    TEST_CASE("not checked where status, plans or the beginning of care are not in the source") {
        CHECK(current(cp, "", placements).outcome == Outcome::not_checked);
        CHECK(current("", "").outcome == Outcome::not_checked);
        CHECK(current(la, "", all("plan", "ended", "2010-01-01")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("planning-and-review.care-plan-in-time") {
    TEST_CASE("met on the tenth working day, and by a plan from before") {
        CHECK(in_time(placement("2013-03-18") + plan(la, "2013-04-03")).outcome == Outcome::met);
        CHECK(in_time(placement("2013-03-18") + plan(la, "2013-03-01")).outcome == Outcome::met);
    }

    TEST_CASE("not met on the eleventh, or by a plan of earlier care") {
        const auto result = in_time(placement("2013-03-18") + plan(la, "2013-04-04"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Looked after from 18 March 2013, and no care plan by 3 April 2013.");
        CHECK(in_time(placement("2013-03-18") + plan(la, "2012-01-01", "ended=\"2012-06-01\"")).outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not checked where a plan of the weeks before may be missing") {
        CHECK(in_time(placement("2013-03-18"), since("2013-03-10")).outcome == Outcome::not_checked);
        CHECK(in_time(placement("2013-03-18"), since("2012-12-18")).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable where the child did not become looked after, or not for long enough") {
        CHECK(in_time("").outcome == Outcome::not_applicable);
        CHECK(in_time(placement("2012-02-01", "2013-03-18") + placement("2013-03-18")).outcome ==
              Outcome::not_applicable);
        CHECK(in_time(placement("2013-03-18", "2013-03-20")).outcome == Outcome::not_applicable);
        CHECK(in_time(placement("2013-05-24")).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where plans or placements are not in the source, or not for long enough") {
        CHECK(in_time("", plans).outcome == Outcome::not_checked);
        CHECK(in_time(placement("2013-03-18"), placements).outcome == Outcome::not_checked);
        CHECK(in_time(placement("2013-03-18"), plans + all("placement", "ended", "2012-12-01")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("planning-and-review.no-drift") {
    TEST_CASE("met by a plan of twelve months") {
        CHECK(drift(cin, plan(cin, "2012-05-31")).outcome == Outcome::met);
    }

    TEST_CASE("not met, with a prompt, by a longer one") {
        const auto result = drift(cin, plan(cin, "2012-05-30"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The child in need plan has run since 30 May 2012, longer than 12 months.");
        REQUIRE(result.prompts.size() == 1);
        CHECK_FALSE(result.prompts[0].urgent);
    }

    TEST_CASE("not checked where the status, or the plan, is of an earlier day") {
        const auto outcome = [](const std::string& of_plans) {
            const auto until_march = [](const std::string& kind, const std::string& field) {
                return "<coverage of=\"" + kind +
                       "\" extent=\"every\" from=\"2011-01-01\" to=\"2013-03-31\" fields=\"" + field + "\"/>";
            };
            return run_check(caseaudit_plugin, "no-drift",
                             case_file(source("s", until_march("subject", "status") +
                                                       (of_plans.empty() ? until_march("plan", "ended")
                                                                         : of_plans)),
                                       "<subject kind=\"child\" ref=\"C-1\" status=\"child-in-need\"/>",
                                       plan(cin, "2012-01-01", "ended=\"\"")),
                             {.limits = {{"longest-plan", {12, LimitUnit::months}}}})
                .outcome;
        };
        CHECK(outcome("") == Outcome::not_checked);
        CHECK(outcome(plans) == Outcome::not_met);
    }

    TEST_CASE("not applicable without a current plan, and to plans that are to last") {
        CHECK(drift(cin, plan(cin, "2012-01-01", "ended=\"2013-01-01\"")).outcome == Outcome::not_applicable);
        CHECK(drift(la, plan(la, "2011-01-01")).outcome == Outcome::not_applicable);
        CHECK(drift("closed", "").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where plans are not in the source") {
        CHECK(drift(cin, "", placements).outcome == Outcome::not_checked);
    }
}

}  // namespace current_test
