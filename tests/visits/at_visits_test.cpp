#include "kinds/case_file.hpp"

namespace at_visits_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

constexpr auto details = "status seen alone not-alone-reason worker";

Result run(const char* check, const std::string& entries, const std::string& coverage = all("visit", details),
           const Limits& limits = {}) {
    return run_check(caseaudit_plugin, check, child(coverage, entries), {.limits = limits});
}

std::string visit(const std::string& date, const std::string& more) {
    return "<visit date=\"" + date + "\" " + more + "/>";
}

Result tried_again(const std::string& entries, const std::string& coverage = all("visit", details)) {
    return run("tried-again", entries, coverage, {{"try-again", {10, LimitUnit::days}}});
}

Result few_workers(const std::string& entries, const std::string& coverage = all("visit", details)) {
    return run("few-workers", entries, coverage, {{"most-workers", {2, LimitUnit::count}}});
}

const std::string seen = visit("2013-02-01", "status=\"done\" seen=\"yes\" alone=\"yes\" worker=\"W-1\"");
const std::string not_seen = visit("2013-03-01", "status=\"done\" seen=\"no\" alone=\"\"");
const std::string virtual_one = visit("2013-03-02", "status=\"virtual\" seen=\"yes\" alone=\"yes\"");
const std::string failed = visit("2013-03-03", "status=\"unsuccessful\" seen=\"\" alone=\"\"");
const std::string with_parents =
    visit("2013-04-01", "status=\"done\" seen=\"yes\" alone=\"no\" not-alone-reason=\"A baby\"");
const std::string no_reason =
    visit("2013-05-01", "status=\"done\" seen=\"yes\" alone=\"no\" not-alone-reason=\"\"");

}  // namespace

TEST_SUITE("visits.child-seen") {
    TEST_CASE("met by one visit in person at which the child was seen") {
        CHECK(cited(run("child-seen", not_seen + seen + failed)) == "2013-02-01");
    }

    TEST_CASE("not met where the child was seen only on a screen, or not at all") {
        const auto result = run("child-seen", not_seen + virtual_one + failed);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "The child is not recorded as seen between 1 December 2012 and 31 May 2013. 2 visits were "
              "unsuccessful or virtual.");
        CHECK(run("child-seen", visit("2012-11-30", "seen=\"yes\"")).outcome == Outcome::not_met);
        CHECK(run("child-seen", "").outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable where the case was closed throughout") {
        CHECK(run("child-seen", "<closure date=\"2012-10-01\"/>",
                  all("visit", details) + all("closure") + all("referral"))
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where no source says whether the child was seen") {
        CHECK(run("child-seen", seen, all("visit", "status")).outcome == Outcome::not_checked);
        CHECK(run("child-seen", not_seen, only_latest("visit", "seen")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("visits.seen-each-time") {
    // A source with the visits of one type only, as extracts have them in tables of their own.
    const std::string of_one_type = all("plan", "ended") +
                                    "<coverage of=\"visit\" extent=\"every\" from=\"2012-12-01\" "
                                    "to=\"2013-05-31\" types=\"child-protection\" fields=\"seen alone\"/>";
    const std::string seen_then = visit("2013-02-01", "type=\"child-protection\" seen=\"yes\" alone=\"yes\"");
    const std::string not_seen_then =
        visit("2013-03-01", "type=\"child-protection\" seen=\"no\" alone=\"no\"");
    const auto plan_from = [](const char* date) {
        return "<plan type=\"child-protection\" date=\"" + std::string{date} + "\" ended=\"\"/>";
    };

    TEST_CASE("met or not met by visits of the types that plans required throughout") {
        const auto plan = plan_from("2012-11-01");
        CHECK(run("seen-each-time", plan + seen_then, of_one_type).outcome == Outcome::met);
        CHECK(run("child-seen", plan + not_seen_then, of_one_type).outcome == Outcome::not_met);
        CHECK(run("seen-alone",
                  plan + visit("2013-03-01", "type=\"child-protection\" seen=\"yes\" alone=\"no\""),
                  of_one_type)
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("not checked where other visits may have been made; what is there counts all the same") {
        const auto plan = plan_from("2013-01-15");
        CHECK(run("seen-each-time", plan + seen_then, of_one_type).outcome == Outcome::not_checked);
        CHECK(run("child-seen", plan + not_seen_then, of_one_type).outcome == Outcome::not_checked);
        CHECK(run("child-seen", plan + seen_then, of_one_type).outcome == Outcome::met);
        CHECK(run("seen-each-time", plan + not_seen_then, of_one_type).outcome == Outcome::not_met);
        CHECK(run("seen-alone", seen_then, of_one_type).outcome == Outcome::met);
    }

    TEST_CASE("met when the child was seen at each visit in person") {
        CHECK(cited(run("seen-each-time", seen + failed + virtual_one + with_parents)) ==
              "2013-02-01 2013-04-01");
    }

    TEST_CASE("not met when not, or when it is left blank") {
        const auto result = run("seen-each-time", seen + not_seen + visit("2013-04-02", "seen=\"\""));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(cited(result) == "2013-03-01 2013-04-02");
    }

    TEST_CASE("not applicable without a visit in person") {
        CHECK(run("seen-each-time", failed + virtual_one).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where no source says whether the child was seen") {
        CHECK(run("seen-each-time", seen, all("visit", "status")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("visits.seen-alone") {
    TEST_CASE("met by one visit at which the child was alone") {
        const auto result = run("seen-alone", seen + with_parents);
        CHECK(result.reason == "The child was seen alone at 1 of 2 visits.");
        CHECK(cited(result) == "2013-02-01");
    }

    TEST_CASE("not met when at none, a video call left out") {
        CHECK(run("seen-alone", with_parents + no_reason + virtual_one).outcome == Outcome::not_met);
        CHECK(run("seen-alone", visit("2013-04-01", "seen=\"yes\" alone=\"\"")).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without a visit that was made") {
        CHECK(run("seen-alone", failed + not_seen).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where no source says whether the child was alone") {
        CHECK(run("seen-alone", seen, all("visit", "seen")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("visits.reason-not-alone") {
    TEST_CASE("met when each visit without seeing the child alone has a reason") {
        CHECK(cited(run("reason-not-alone", seen + with_parents + not_seen)) == "2013-04-01");
    }

    TEST_CASE("not met when one has none") {
        const auto result = run("reason-not-alone", with_parents + no_reason);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(cited(result) == "2013-05-01");
    }

    TEST_CASE("not applicable where the child was alone at each, or no visit was made") {
        CHECK(run("reason-not-alone", seen).outcome == Outcome::not_applicable);
        CHECK(run("reason-not-alone", failed).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where reasons are not in the source") {
        CHECK(run("reason-not-alone", no_reason, all("visit", "alone")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("visits.tried-again") {
    TEST_CASE("met by a visit in person on the last day") {
        CHECK(tried_again(failed + visit("2013-03-13", "seen=\"yes\"")).outcome == Outcome::met);
    }

    TEST_CASE("not met a day later, nor by a video call; with a prompt where none followed") {
        auto result = tried_again(failed + visit("2013-03-14", "seen=\"yes\""));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.prompts.empty());
        result = tried_again(failed + visit("2013-03-05", "status=\"virtual\""));
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK_FALSE(result.prompts[0].urgent);
    }

    TEST_CASE("not applicable where none was unsuccessful, there is still time, or the case was closed") {
        CHECK(tried_again(seen).outcome == Outcome::not_applicable);
        CHECK(tried_again(visit("2013-05-21", "status=\"unsuccessful\"")).outcome == Outcome::not_applicable);
        CHECK(tried_again(failed + "<closure date=\"2013-03-10\"/>", all("visit", details) + all("closure"))
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the status of visits is not in the source") {
        CHECK(tried_again(failed, all("visit", "seen")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("visits.few-workers") {
    const auto by = [](const char* date, const std::string& worker) {
        return visit(date, "seen=\"yes\" worker=\"" + worker + "\"");
    };

    TEST_CASE("met when two made all the visits") {
        const auto result = few_workers(by("2013-01-01", "W-1") + by("2013-02-01", "W-2") + seen);
        CHECK(result.reason == "2 workers made the 3 visits.");
    }

    TEST_CASE("not met when three did") {
        CHECK(few_workers(by("2013-01-01", "W-1") + by("2013-02-01", "W-2") + by("2013-03-01", "W-3"))
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable with fewer than two visits") {
        CHECK(few_workers(seen + failed).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where one visit does not say who made it") {
        CHECK(few_workers(seen + visit("2013-02-02", "seen=\"yes\" worker=\"\"")).outcome ==
              Outcome::not_checked);
        CHECK(few_workers(seen, all("visit", "seen")).outcome == Outcome::not_checked);
    }
}

}  // namespace at_visits_test
