#include "kinds/case_file.hpp"

namespace core_groups_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string plans = all("plan", "type ended");
const std::string coverage = plans + all("core-group");

Result first(const std::string& entries, const std::string& sources = coverage) {
    return run_check(caseaudit_plugin, "first-core-group-on-time", child(sources, entries),
                     {.limits = {{"first-core-group", {10, LimitUnit::working_days}}}});
}

Result regular(const std::string& entries, const std::string& sources = coverage) {
    return run_check(caseaudit_plugin, "core-groups-regular", child(sources, entries),
                     {.limits = {{"core-group", {42, LimitUnit::days}}}});
}

std::string plan(const std::string& from, const std::string& ended = "") {
    return "<plan type=\"child-protection\" date=\"" + from + "\" ended=\"" + ended + "\"/>";
}

std::string group(const std::string& date) { return "<core-group date=\"" + date + "\"/>"; }

}  // namespace

TEST_SUITE("multi-agency.first-core-group-on-time") {
    TEST_CASE("met within ten working days of the conference, the last one included") {
        const auto result = first(plan("2013-03-01") + group("2013-03-15"));
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-03-01");
    }

    TEST_CASE("not met by a later one") {
        const auto result = first(group("2013-02-28") + plan("2013-03-01") + group("2013-03-18"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "The first core group was due by 15 March 2013 and was held on 18 March 2013.");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met, and urgent while the plan runs, without one") {
        const auto result = first(plan("2013-03-01") + "<core-group date=\"2013-03-10\" cancelled=\"yes\"/>");
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].urgent);
        CHECK(first(plan("2013-03-01", "2013-05-01")).prompts.empty());
    }

    TEST_CASE("not applicable when no plan began, it ended before, or there is time") {
        CHECK(first(plan("2012-11-30")).outcome == Outcome::not_applicable);
        CHECK(first("<plan type=\"child-in-need\" date=\"2013-03-01\" ended=\"\"/>").outcome ==
              Outcome::not_applicable);
        CHECK(first(plan("2013-03-01", "2013-03-10")).outcome == Outcome::not_applicable);
        CHECK(first(plan("2013-05-20")).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where core groups, or the ends of plans, are not in the source") {
        CHECK(first(plan("2013-03-01"), plans).outcome == Outcome::not_checked);
        CHECK(first("", all("plan", "type") + all("core-group")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("multi-agency.core-groups-regular") {
    const std::string months =
        group("2012-12-20") + group("2013-01-31") + group("2013-03-14") + group("2013-04-25");

    TEST_CASE("met when each came within the limit, the last day included") {
        const auto result = regular(plan("2012-06-01") + group("2012-11-10") + months);
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2012-12-20 2013-01-31 2013-03-14 2013-04-25");
    }

    TEST_CASE("met when the plan ended before the next was due") {
        CHECK(regular(plan("2012-06-01", "2013-01-05") + group("2012-11-10") + group("2012-12-20")).outcome ==
              Outcome::met);
    }

    TEST_CASE("not met when one came later") {
        const auto result = regular(plan("2012-06-01") + group("2012-11-07") + months);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "Without a core group for 43 days, from 7 November 2012 to 20 December 2012; the limit is 42 "
              "days.");
        CHECK(cited(result) == "2012-06-01 2012-11-07 2012-12-20");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met, and urgent, when the next is overdue") {
        const auto result =
            regular(plan("2012-12-10") + group("2012-12-20") + group("2013-01-31") + group("2013-03-14"));
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].urgent);
        CHECK(result.prompts[0].text == "The core group was due by 25 April 2013 and is not recorded.");
    }

    TEST_CASE("not met without any: urgent for an older plan; for a new one the other check says it") {
        CHECK(regular(plan("2012-06-01")).prompts.size() == 1);
        CHECK(regular(plan("2013-03-01")).outcome == Outcome::not_met);
        CHECK(regular(plan("2013-03-01")).prompts.empty());
    }

    TEST_CASE("not applicable without a child protection plan in the period") {
        CHECK(regular(plan("2012-01-01", "2012-11-30"),
                      all("plan", "type ended", "2010-12-01") + all("core-group"))
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where core groups are not in the source, or an older plan may run") {
        CHECK(regular(plan("2012-06-01"), plans).outcome == Outcome::not_checked);
        CHECK(regular("", all("plan", "type ended", "2012-01-01") + all("core-group")).outcome ==
              Outcome::not_checked);
    }
}

}  // namespace core_groups_test
