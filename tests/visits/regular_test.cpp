#include "kinds/case_file.hpp"

namespace regular_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string all_visits = all("visit", "status seen");

/// What a source carries of what requires visits, and of visits.
std::string carries(const std::string& visits = all_visits) {
    return all("plan", "ended") + all("placement", "ended long-term") + all("subject", "status") + visits;
}

std::string visits_of(const std::string& type, const std::string& from = "2011-01-01") {
    return "<coverage of=\"visit\" extent=\"every\" from=\"" + from + "\" to=\"2013-05-31\" types=\"" + type +
           "\"/>";
}

Result run(const char* check, const std::string& entries, const std::string& coverage = carries(),
           const std::string& status = "") {
    const auto subject =
        "<subject kind=\"child\" ref=\"C-1\"" + (status.empty() ? "" : " status=\"" + status + "\"") + "/>";
    return run_check(caseaudit_plugin, check, case_file(source("s", coverage), subject, entries),
                     {.timescales = shipped_timescales()});
}

/// Visits of one type on these days.
std::string visits(const std::string& type, const std::vector<std::string>& days) {
    std::string all;
    for (const auto& day : days) all += "<visit date=\"" + day + "\" type=\"" + type + "\" seen=\"yes\"/>";
    return all;
}

std::string plan(const std::string& type, const std::string& from, const std::string& ended = "") {
    return "<plan type=\"" + type + "\" date=\"" + from + "\" ended=\"" + ended + "\"/>";
}

std::string placement(const std::string& from, const std::string& more = "ended=\"\"") {
    return "<placement date=\"" + from + "\" " + more + "/>";
}

const std::string cp = "child-protection";
const std::string la = "looked-after";
/// Visits of the audit period only.
const std::string of_the_period = carries(all("visit", "status seen", "2012-12-01"));
const std::string three_months = visits(la, {"2012-12-10", "2013-03-01", "2013-05-20"});

}  // namespace

TEST_SUITE("visits.child-protection") {
    TEST_CASE("met when no time without a visit is longer than 28 days") {
        const auto result =
            run("child-protection", plan(cp, "2013-03-08") + visits(cp, {"2013-04-05", "2013-05-03"}));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "The longest time without a visit was 28 days.");
        CHECK(cited(result) == "2013-04-05 2013-05-03");
    }

    TEST_CASE("not met when one is a day longer") {
        const auto result =
            run("child-protection", plan(cp, "2013-03-08") + visits(cp, {"2013-04-06", "2013-05-03"}));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "Without a visit for 29 days, from 8 March 2013 to 6 April 2013. One was due by 5 April 2013.");
        CHECK(cited(result) == "2013-03-08 2013-04-06");
    }

    TEST_CASE("not met by visits that were not made, or are of no fitting type") {
        const auto with = [](const std::string& more) {
            return run("child-protection",
                       plan(cp, "2013-04-15") + "<visit date=\"2013-05-10\" " + more + "/>")
                .outcome;
        };
        CHECK(with("type=\"child-protection\"") == Outcome::met);
        CHECK(with("") == Outcome::met);
        CHECK(with("type=\"looked-after\"") == Outcome::met);
        CHECK(with("type=\"child-protection\" seen=\"\"") == Outcome::met);
        CHECK(with("type=\"child-protection\" seen=\"no\"") == Outcome::not_met);
        CHECK(with("type=\"child-protection\" status=\"virtual\"") == Outcome::not_met);
        CHECK(with("type=\"child-protection\" status=\"unsuccessful\"") == Outcome::not_met);
        CHECK(with("type=\"child-in-need\"") == Outcome::not_met);
        CHECK(with("type=\"other\"") == Outcome::not_met);
    }

    TEST_CASE("met or not met from the last visit before the period, where that is in the source") {
        const auto entries =
            plan(cp, "2012-06-01") + visits(cp, {"2012-11-10", "2012-12-20", "2013-01-10", "2013-02-01",
                                                 "2013-02-25", "2013-03-20", "2013-04-10", "2013-05-05"});
        CHECK(run("child-protection", entries).outcome == Outcome::not_met);
        CHECK(run("child-protection", entries, carries(visits_of(cp, "2012-12-01"))).outcome == Outcome::met);
    }

    TEST_CASE("met when the plan ended before the next visit was due") {
        CHECK(run("child-protection", plan(cp, "2013-01-10", "2013-02-20") + visits(cp, {"2013-01-30"}))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not applicable without a plan in the period, or before a visit is due") {
        CHECK(run("child-protection", plan(cp, "2012-01-01", "2012-11-30")).outcome ==
              Outcome::not_applicable);
        CHECK(run("child-protection", plan("child-in-need", "2012-01-01")).outcome ==
              Outcome::not_applicable);
        CHECK(run("child-protection", plan(cp, "2013-05-20")).outcome == Outcome::not_applicable);
        CHECK(run("child-protection", plan(cp, "2013-06-20")).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where plans, or the visits of a child with one, are not in the source") {
        CHECK(run("child-protection", "", all_visits).outcome == Outcome::not_checked);
        CHECK(run("child-protection", plan(cp, "2013-01-10"), carries("")).outcome == Outcome::not_checked);
        CHECK(run("child-protection", plan(cp, "2013-01-10"), carries(only_latest("visit"))).outcome ==
              Outcome::not_checked);
        CHECK(run("child-protection", plan(cp, "2013-01-10"), carries(visits_of(la))).outcome ==
              Outcome::not_checked);
    }

    TEST_CASE("not checked where only the status says that there is a plan, or a plan has no type") {
        CHECK(run("child-protection", "", carries(), cp).outcome == Outcome::not_checked);
        CHECK(run("child-protection", "", carries(), "child-in-need").outcome == Outcome::not_applicable);
        CHECK(run("child-protection", "<plan date=\"2013-01-01\" ended=\"\"/>").outcome ==
              Outcome::not_checked);
    }

    TEST_CASE("not checked where the child was looked after too, and those visits are not in the source") {
        const auto both = plan(cp, "2013-03-08") + placement("2013-03-08");
        const auto only_cp = carries(visits_of(cp));
        CHECK(run("child-protection", both, only_cp).outcome == Outcome::not_checked);
        CHECK(run("child-protection", both, only_cp + visits_of(la)).outcome == Outcome::not_met);
        CHECK(run("child-protection", plan(cp, "2013-03-08"), only_cp).outcome == Outcome::not_met);
    }
}

TEST_SUITE("visits.child-in-need") {
    const std::string cin = plan("child-in-need", "2013-03-01");

    TEST_CASE("met by visits of any statutory type, 42 days apart") {
        CHECK(run("child-in-need", cin + visits("child-in-need", {"2013-04-12"}) + visits(cp, {"2013-05-24"}))
                  .outcome == Outcome::met);
        CHECK(run("child-in-need", cin + visits(la, {"2013-04-12"}) + visits("initial", {"2013-05-24"}))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when one is 43 days after the other") {
        CHECK(run("child-in-need", cin + visits("child-in-need", {"2013-04-13", "2013-05-24"})).outcome ==
              Outcome::not_met);
        CHECK(run("child-in-need", cin + visits("early-help", {"2013-04-12", "2013-05-24"})).outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not checked where plans are not in the source") {
        CHECK(run("child-in-need", "", all_visits).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("visits.looked-after") {
    TEST_CASE("met when visits are six weeks apart") {
        CHECK(
            run("looked-after", placement("2013-03-01") + visits(la, {"2013-03-05", "2013-04-16"})).outcome ==
            Outcome::not_met);
        CHECK(run("looked-after",
                  placement("2013-03-01") + visits(la, {"2013-03-05", "2013-04-16", "2013-05-28"}))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met in the first year, whether or not the placement is to last") {
        CHECK(run("looked-after", placement("2012-11-20", "ended=\"\" long-term=\"yes\"") + three_months)
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("met at three months after the first year of a placement that is to last") {
        CHECK(run("looked-after", placement("2011-09-01", "ended=\"\" long-term=\"yes\"") + three_months,
                  of_the_period)
                  .outcome == Outcome::met);
        CHECK(run("looked-after", placement("2011-09-01", "ended=\"\" long-term=\"no\"") + three_months)
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("not checked where the record does not say whether it is to last") {
        const auto result =
            run("looked-after", placement("2011-09-01", "ended=\"\" long-term=\"\"") + three_months,
                of_the_period);
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason.find("to last until the child is 18") != std::string::npos);
    }

    TEST_CASE("met when each placement is counted from its own beginning") {
        CHECK(run("looked-after", placement("2012-12-10", "ended=\"2013-01-20\"") + placement("2013-01-20") +
                                      visits(la, {"2012-12-15", "2013-02-25", "2013-04-05", "2013-05-10"}))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not applicable where the child was not looked after") {
        CHECK(run("looked-after", "").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where placements are not in the source") {
        CHECK(run("looked-after", three_months, all_visits).outcome == Outcome::not_checked);
        CHECK(run("looked-after", three_months, carries(), la).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("visits.private-fostering") {
    const std::string pf = "private-fostering";

    TEST_CASE("met at six weeks in the first year, at twelve after it") {
        CHECK(run("private-fostering", plan(pf, "2013-03-01") + visits(pf, {"2013-04-12", "2013-05-24"}))
                  .outcome == Outcome::met);
        CHECK(run("private-fostering",
                  plan(pf, "2011-03-01") + visits(pf, {"2012-12-01", "2013-02-23", "2013-05-18"}),
                  of_the_period)
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when later, or by visits of another kind") {
        CHECK(run("private-fostering", plan(pf, "2013-03-01") + visits(pf, {"2013-04-13", "2013-05-24"}))
                  .outcome == Outcome::not_met);
        CHECK(run("private-fostering",
                  plan(pf, "2011-03-01") + visits(pf, {"2012-12-01", "2013-02-24", "2013-05-18"}),
                  of_the_period)
                  .outcome == Outcome::not_met);
        CHECK(run("private-fostering",
                  plan(pf, "2013-03-01") + visits("child-in-need", {"2013-04-01", "2013-05-01"}))
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("met by a visit after the first year that was not due within it") {
        CHECK(run("private-fostering",
                  plan(pf, "2012-04-01") +
                      visits(pf, {"2012-11-20", "2012-12-30", "2013-02-08", "2013-03-10", "2013-05-31"}))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not checked where such plans are not in the source") {
        CHECK(run("private-fostering", "", all_visits).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("visits.of-two-sources") {
    TEST_CASE("not checked where the source of a plan or placement stops before its end is known") {
        const auto outcome = [](const char* check, const std::string& kind, const std::string& entry,
                                const std::string& status) {
            const auto until_march = "<coverage of=\"" + kind +
                                     "\" extent=\"every\" from=\"2011-01-01\" to=\"2013-03-31\" "
                                     "fields=\"ended\"/>";
            return run_check(
                       caseaudit_plugin, check,
                       case_file(source("old", until_march) + source("new", carries()),
                                 "<subject kind=\"child\" ref=\"C-1\" status=\"" + status + "\"/>", entry),
                       {.timescales = shipped_timescales()})
                .outcome;
        };
        const std::string from_old = R"( source="old" ended=""/>)";
        const auto held = R"(<plan type="child-protection" date="2013-03-20")" + from_old;
        CHECK(outcome("child-protection", "plan", held, "") == Outcome::not_checked);
        CHECK(outcome("child-protection", "plan", held, cp) == Outcome::not_met);
        const auto placed = "<placement date=\"2013-03-28\"" + from_old;
        CHECK(outcome("first-in-placement", "placement", placed, "") == Outcome::not_checked);
        CHECK(outcome("first-in-placement", "placement", placed, la) == Outcome::not_met);
    }
}

TEST_SUITE("visits.first-in-placement") {
    TEST_CASE("met by a visit on the seventh day") {
        const auto result = run("first-in-placement", placement("2013-03-01") + visits(la, {"2013-03-08"}));
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-03-01");
    }

    TEST_CASE("not met on the eighth; with an urgent prompt where there is none yet") {
        auto result = run("first-in-placement", placement("2013-03-01") + visits(la, {"2013-03-09"}));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.prompts.empty());
        result = run("first-in-placement", placement("2013-05-01"));
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].urgent);
    }

    TEST_CASE("not applicable where none began, or it ended or there is time before a visit is due") {
        CHECK(run("first-in-placement", placement("2012-11-30")).outcome == Outcome::not_applicable);
        CHECK(run("first-in-placement", placement("2013-05-28")).outcome == Outcome::not_applicable);
        CHECK(run("first-in-placement", placement("2013-03-01", "ended=\"2013-03-04\"")).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where placements, or the visits of a child with one, are not in the source") {
        CHECK(run("first-in-placement", "", all_visits).outcome == Outcome::not_checked);
        CHECK(run("first-in-placement", placement("2013-03-01"), carries("")).outcome ==
              Outcome::not_checked);
    }
}

}  // namespace regular_test
