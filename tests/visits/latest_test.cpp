#include "kinds/case_file.hpp"

namespace latest_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string cp = "child-protection";

std::string latest_of(const std::string& type, const std::string& fields = "seen alone status") {
    return "<coverage of=\"visit\" extent=\"latest\" from=\"2012-12-01\" to=\"2013-05-31\" types=\"" + type +
           "\" fields=\"" + fields + "\"/>";
}

Result run(const char* check, const std::string& status, const std::string& entries,
           const std::string& coverage = latest_of(cp)) {
    Setting setting;
    if (std::string_view{check} == "latest-in-time") setting.timescales = shipped_timescales();
    return run_check(caseaudit_plugin, check,
                     case_file(source("s", all("subject", "status") + coverage),
                               "<subject kind=\"child\" ref=\"C-1\" status=\"" + status + "\"/>", entries),
                     setting);
}

std::string earlier(const std::string& kind, const std::string& fields) {
    return "<coverage of=\"" + kind + "\" extent=\"every\" from=\"2011-01-01\" to=\"2013-03-31\" fields=\"" +
           fields + "\"/>";
}

std::string visit(const std::string& date, const std::string& type = cp, const std::string& more = "") {
    return "<visit date=\"" + date + "\" type=\"" + type + "\" " + more + "/>";
}

Result in_time(const std::string& status, const std::string& entries,
               const std::string& coverage = latest_of(cp)) {
    return run("latest-in-time", status, entries, coverage);
}

Result alone(const std::string& entries, const std::string& coverage = latest_of(cp)) {
    return run("latest-seen-alone", cp, entries, coverage);
}

}  // namespace

TEST_SUITE("visits.latest-in-time") {
    TEST_CASE("met where the latest visit is in time, though no other is in the source") {
        const auto result = in_time(cp, visit("2013-05-03"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "The latest visit was on 3 May 2013; the next is due by 31 May 2013.");
    }

    TEST_CASE("not met, with an urgent prompt, a day later") {
        const auto result = in_time(cp, visit("2013-05-02"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The latest visit was on 2 May 2013; the next was due by 30 May 2013.");
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].urgent);
        CHECK(result.prompts[0].evidence.size() == 1);
    }

    TEST_CASE("met by each status's own timescale") {
        const auto of = [](const std::string& status, const char* last) {
            return in_time(status, visit(last, status), latest_of(status)).outcome;
        };
        CHECK(of("child-in-need", "2013-04-19") == Outcome::met);
        CHECK(of("child-in-need", "2013-04-18") == Outcome::not_met);
        CHECK(of("looked-after", "2013-04-19") == Outcome::met);
        CHECK(of("private-fostering", "2013-04-19") == Outcome::met);
        CHECK(of("private-fostering", "2013-03-07") == Outcome::not_met);
        CHECK(of("care-leaver", "2013-03-31") == Outcome::met);
        CHECK(of("care-leaver", "2013-03-30") == Outcome::not_met);
    }

    TEST_CASE("not met where there is no visit since the plan began, or in all the period") {
        const auto plans = all("plan", "ended");
        const std::string plan = "<plan type=\"child-protection\" date=\"2013-04-01\" ended=\"\"/>";
        CHECK(in_time(cp, plan, latest_of(cp) + plans).reason ==
              "No visit is recorded since 1 April 2013; the next was due by 29 April 2013.");
        CHECK(in_time(cp, "", all("visit", "", "2012-12-01")).reason ==
              "No visit is recorded since 1 December 2012; the next was due by 29 December 2012.");
    }

    TEST_CASE("not applicable before a visit is due, and for other statuses") {
        CHECK(in_time(cp, "<plan type=\"child-protection\" date=\"2013-05-20\" ended=\"\"/>",
                      latest_of(cp) + all("plan", "ended"))
                  .outcome == Outcome::not_applicable);
        CHECK(in_time("closed", "").reason ==
              "No timescale for visits holds for a child whose status is 'closed'.");
    }

    TEST_CASE("met by the plan that lasts, where no source has the status") {
        const auto of_plan = [](const std::string& ended) {
            return run_check(caseaudit_plugin, "latest-in-time",
                             child(latest_of(cp) + all("plan", "ended") + all("subject"),
                                   visit("2013-05-03") +
                                       "<plan type=\"child-protection\" date=\"2013-01-01\" ended=\"" +
                                       ended + "\"/>"),
                             {.timescales = shipped_timescales()})
                .outcome;
        };
        CHECK(of_plan("") == Outcome::met);
        CHECK(of_plan("2013-05-20") == Outcome::not_checked);
    }

    TEST_CASE("not checked where visits of the status, or the status, are not in the source") {
        CHECK(in_time("looked-after", visit("2013-05-03")).outcome == Outcome::not_checked);
        CHECK(in_time("", visit("2013-05-03")).outcome == Outcome::not_checked);
        CHECK(in_time(cp, "").outcome == Outcome::not_checked);
        CHECK(run_check(caseaudit_plugin, "latest-in-time", child(latest_of(cp), visit("2013-05-03")),
                        {.timescales = shipped_timescales()})
                  .outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where the latest was not made, and those before it are not in the source") {
        const auto failed = visit("2013-05-03", cp, "status=\"unsuccessful\"");
        CHECK(in_time(cp, failed).outcome == Outcome::not_checked);
        CHECK(in_time(cp, visit("2013-05-03") + failed, all("visit", "status")).outcome == Outcome::met);
        CHECK(in_time(cp, visit("2013-04-01") + failed, all("visit", "status")).outcome == Outcome::not_met);
    }

    TEST_CASE("not checked where a visit may have been made as to a looked-after child") {
        const auto entries = visit("2013-04-01") + "<placement date=\"2013-03-01\" ended=\"\"/>";
        const auto outcome = [&](const std::string& more) {
            return in_time(cp, entries, latest_of(cp) + all("placement", "ended") + more).outcome;
        };
        CHECK(outcome("") == Outcome::not_checked);
        CHECK(outcome(latest_of("looked-after")) == Outcome::not_met);
    }

    TEST_CASE("not checked by a status, or a plan, of an earlier day") {
        const std::string plan = "<plan type=\"child-protection\" date=\"2013-01-01\" ended=\"\"/>";
        const auto outcome = [&](const std::string& plans) {
            return run_check(caseaudit_plugin, "latest-in-time",
                             case_file(source("s", earlier("subject", "status") + plans + latest_of(cp)),
                                       "<subject kind=\"child\" ref=\"C-1\" status=\"child-protection\"/>",
                                       plan + visit("2013-04-01")),
                             {.timescales = shipped_timescales()})
                .outcome;
        };
        CHECK(outcome(earlier("plan", "ended")) == Outcome::not_checked);
        CHECK(outcome(all("plan", "ended")) == Outcome::not_met);
    }

    TEST_CASE("not checked where it depends on how long the placement is to last") {
        CHECK(
            in_time("looked-after", visit("2013-04-01", "looked-after"), latest_of("looked-after")).outcome ==
            Outcome::not_checked);
        CHECK(in_time("looked-after",
                      visit("2013-04-01", "looked-after") + "<placement date=\"2013-01-01\" ended=\"\"/>",
                      latest_of("looked-after") + all("placement", "ended"))
                  .outcome == Outcome::not_met);
    }
}

TEST_SUITE("visits.latest-seen-alone") {
    TEST_CASE("met when the child was alone") {
        CHECK(alone(visit("2013-05-03", cp, "alone=\"yes\"")).outcome == Outcome::met);
    }

    TEST_CASE("not met when not, or left blank, and no reason is recorded") {
        const auto with_reasons = latest_of(cp, "alone not-alone-reason");
        CHECK(alone(visit("2013-05-03", cp, "alone=\"no\""), with_reasons).outcome == Outcome::not_met);
        CHECK(alone(visit("2013-05-03", cp, "alone=\"\""), with_reasons).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable with a reason, without a visit, or for a status without visits") {
        CHECK(alone(visit("2013-05-03", cp, "alone=\"no\" not-alone-reason=\"A baby\""),
                    latest_of(cp, "alone not-alone-reason"))
                  .outcome == Outcome::not_applicable);
        CHECK(alone("").outcome == Outcome::not_applicable);
        CHECK(run("latest-seen-alone", "closed", "").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where that is not in the source") {
        CHECK(alone(visit("2013-05-03"), latest_of(cp, "seen")).outcome == Outcome::not_checked);
        CHECK(alone(visit("2013-05-03", cp, "alone=\"no\"")).reason ==
              "Not recorded as seen alone on 3 May 2013; whether there is a reason is not in this source.");
        CHECK(alone(visit("2013-05-03", cp, "alone=\"yes\" status=\"virtual\"")).outcome ==
              Outcome::not_checked);
    }
}

}  // namespace latest_test
