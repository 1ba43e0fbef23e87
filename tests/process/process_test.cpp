#include "kinds/case_file.hpp"

namespace process_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result audit_activity(const std::string& entries) {
    return run_check(caseaudit_plugin, "audit-activity", child(all("audit-activity"), entries));
}

Result followed_up(const std::string& actions,
                   const std::string& coverage = all("audit-activity") + all("action", "due done")) {
    return run_check(caseaudit_plugin, "earlier-actions-followed-up",
                     child(coverage, "<audit-activity date=\"2012-09-01\">" + actions + "</audit-activity>"));
}

Result re_opened(const std::string& entries, int months = 12,
                 const std::string& coverage = all("referral", "nfa") + all("closure")) {
    return run_check(caseaudit_plugin, "re-opened", child(coverage, entries),
                     {.limits = {{"within", {months, LimitUnit::months}}}});
}

Result transfer_recorded(const std::string& entries, const std::string& fields = "reason handover") {
    return run_check(caseaudit_plugin, "transfer-recorded", child(all("transfer", fields), entries));
}

const std::string back = "<referral date=\"2013-05-06\"/>";

}  // namespace

TEST_SUITE("process.audit-activity") {
    TEST_CASE("met by audit activity in the period") {
        CHECK(cited(audit_activity("<audit-activity date=\"2012-12-01\"/>")) == "2012-12-01");
        CHECK(audit_activity("<audit-activity date=\"2013-05-31\"/>").outcome == Outcome::met);
    }

    TEST_CASE("not met by audit activity outside it") {
        const auto result = audit_activity("<audit-activity date=\"2012-11-30\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No audit activity is recorded between 1 December 2012 and 31 May 2013.");
    }

    TEST_CASE("not checked where audit activity is not in the source") {
        CHECK(run_check(caseaudit_plugin, "audit-activity", child(all("note"), "")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("process.earlier-actions-followed-up") {
    TEST_CASE("met when what was due is done, late or not") {
        const auto result = followed_up(
            "<action what=\"a\" due=\"2012-10-01\" done=\"2012-09-20\"/>"
            "<action what=\"b\" due=\"2013-01-01\" done=\"2013-05-31\"/>"
            "<action what=\"c\" due=\"2013-06-30\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(result.evidence.size() == 2);
    }

    TEST_CASE("not met when one is past its date and not done") {
        const auto result = followed_up(
            "<action what=\"a\" due=\"2012-10-01\" done=\"2012-09-20\"/>"
            "<action what=\"b\" due=\"2013-05-30\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Past its date and not recorded as done: 1 of 2 actions.");
        CHECK(result.evidence.size() == 1);
    }

    TEST_CASE("not met when it was done only after the as-of date") {
        CHECK(followed_up("<action what=\"a\" due=\"2013-04-01\" done=\"2013-06-01\"/>").outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not applicable when nothing was due before the as-of date") {
        CHECK(followed_up("").outcome == Outcome::not_applicable);
        CHECK(followed_up("<action what=\"a\" due=\"2013-05-31\"/>").outcome == Outcome::not_applicable);
        CHECK(followed_up("<action what=\"a\" due=\"\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not applicable by an audit after the as-of date") {
        const auto xml =
            child(all("audit-activity") + all("action", "due done"),
                  "<audit-activity date=\"2013-06-02\"><action due=\"2013-05-01\"/></audit-activity>");
        CHECK(run_check(caseaudit_plugin, "earlier-actions-followed-up", xml).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where what was done is not in the source") {
        CHECK(followed_up("<action what=\"a\" due=\"2012-10-01\"/>",
                          all("audit-activity") + all("action", "due"))
                  .outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where an action's source carries no dates") {
        const auto sources = source("a", all("audit-activity") + all("action", "due done")) +
                             source("b", all("audit-activity") + all("action"));
        const auto xml = case_file(
            sources, "<subject kind=\"child\" ref=\"C-1\"/>",
            "<audit-activity source=\"b\" date=\"2012-09-01\"><action what=\"a\"/></audit-activity>");
        CHECK(run_check(caseaudit_plugin, "earlier-actions-followed-up", xml).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("process.re-opened") {
    TEST_CASE("met when the case was never closed, or closed longer before") {
        CHECK(re_opened(back).outcome == Outcome::met);
        const auto result = re_opened("<closure date=\"2012-05-05\"/>" + back);
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "Not closed in the 12 months before its referral.");
        CHECK(cited(result) == "2013-05-06");
    }

    TEST_CASE("not met says how long after closure, the last day included") {
        const auto result = re_opened("<closure date=\"2013-04-17\"/>" + back, 1);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Re-opened 19 days after closure on 17 April 2013.");
        CHECK(cited(result) == "2013-04-17 2013-05-06");
        CHECK(re_opened("<closure date=\"2012-05-06\"/>" + back).outcome == Outcome::not_met);
    }

    TEST_CASE("not met within a month is another matter than within twelve") {
        const auto entries = "<closure date=\"2013-04-05\"/>" + back;
        CHECK(re_opened(entries, 12).outcome == Outcome::not_met);
        CHECK(re_opened(entries, 1).outcome == Outcome::met);
        CHECK(re_opened("<closure date=\"2013-04-06\"/>" + back, 1).outcome == Outcome::not_met);
    }

    TEST_CASE("not met by each referral that came back") {
        const auto result = re_opened(
            "<closure date=\"2012-12-01\"/><referral date=\"2012-12-02\"/>"
            "<closure date=\"2013-01-01\"/>"
            "<referral date=\"2013-02-01\" nfa=\"yes\"/>");
        CHECK(result.reason ==
              "Re-opened 1 day after closure on 1 December 2012. Referred again 31 days after closure on "
              "1 January 2013.");
    }

    TEST_CASE("met when referral and closure fall on one day") {
        CHECK(re_opened("<closure date=\"2013-05-06\"/>" + back).outcome == Outcome::met);
    }

    TEST_CASE("not applicable without a referral in the period") {
        const auto result = re_opened("<referral date=\"2012-11-30\"/>");
        CHECK(result.outcome == Outcome::not_applicable);
        CHECK(result.reason == "There was no referral in the audit period.");
    }

    TEST_CASE("not checked where closures are not in the source") {
        CHECK(re_opened(back, 12, all("referral")).outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where the source does not reach back a year") {
        CHECK(re_opened(back, 1, all("referral") + all("closure", "", "2012-06-01")).outcome ==
              Outcome::not_checked);
    }

    TEST_CASE("not checked where policy looks back longer than the source") {
        const auto result = re_opened(back, 36);
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "This source does not carry 'closure' for 1 December 2009.");
    }
}

TEST_SUITE("process.transfer-recorded") {
    TEST_CASE("met when each has a reason and a handover") {
        const auto result = transfer_recorded(
            "<transfer date=\"2013-01-05\" reason=\"Moved\"><handover length=\"80\"/></transfer>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-01-05");
    }

    TEST_CASE("not met when one lacks either") {
        const auto result = transfer_recorded(
            "<transfer date=\"2013-01-05\" reason=\"Moved\"/>"
            "<transfer date=\"2013-02-05\"><handover>Joint visit.</handover></transfer>"
            "<transfer date=\"2013-03-05\" reason=\"Moved\"><handover>Met.</handover></transfer>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No reason, or no handover, is recorded for 2 of 3 transfers.");
        CHECK(cited(result) == "2013-01-05 2013-02-05");
    }

    TEST_CASE("not applicable without a transfer in the period") {
        CHECK(transfer_recorded("<transfer date=\"2012-11-05\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the handover is not in the source") {
        CHECK(transfer_recorded("<transfer date=\"2013-01-05\" reason=\"Moved\"/>", "reason").outcome ==
              Outcome::not_checked);
    }
}

}  // namespace process_test
