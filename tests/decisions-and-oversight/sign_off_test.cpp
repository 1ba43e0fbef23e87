#include "kinds/case_file.hpp"

namespace sign_off_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const Limits week{{"until-signed-off", {7, LimitUnit::days}}};

Result assessments(const std::string& entries,
                   const std::string& coverage = all("assessment", "completed authorised")) {
    return run_check(caseaudit_plugin, "assessments-signed-off", child(coverage, entries), {.limits = week});
}

Result decisions(const std::string& entries,
                 const std::string& coverage = all("decision", "signed-off signed-off-by")) {
    return run_check(caseaudit_plugin, "decisions-signed-off", child(coverage, entries), {.limits = week});
}

Result between(const std::string& entries,
               const std::string& coverage = all("supervision") + all("note", "type") + all("closure")) {
    return run_check(caseaudit_plugin, "between-supervisions", child(coverage, entries),
                     {.limits = {{"longest-gap", {61, LimitUnit::days}}}});
}

std::string assessed(const std::string& completed, const std::string& authorised) {
    return "<assessment date=\"2012-11-01\" completed=\"" + completed + "\" authorised=\"" + authorised +
           "\"/>";
}

std::string supervised(const std::string& date) { return "<supervision date=\"" + date + "\"/>"; }

}  // namespace

TEST_SUITE("decisions-and-oversight.assessments-signed-off") {
    TEST_CASE("met by one completed in the period and authorised in time") {
        CHECK(assessments(assessed("2012-12-01", "2012-12-08")).outcome == Outcome::met);
        CHECK(assessments(assessed("2013-05-30", "2013-05-30")).outcome == Outcome::met);
    }

    TEST_CASE("not met by one authorised late, or not at all") {
        const auto result =
            assessments(assessed("2012-12-01", "2012-12-09") + assessed("2013-01-01", "2013-01-01"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Not signed off, or not in time: 1 of 2 assessments.");
        CHECK(assessments(assessed("2013-05-23", "")).outcome == Outcome::not_met);
        CHECK(assessments(assessed("2013-05-23", "2013-06-01")).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable when none was completed, or there is still time") {
        CHECK(assessments("").outcome == Outcome::not_applicable);
        CHECK(assessments(assessed("2012-11-30", "")).outcome == Outcome::not_applicable);
        CHECK(assessments(assessed("2013-05-24", "")).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where sign-off is not in the source, or it may have begun earlier") {
        CHECK(assessments("", all("assessment", "completed")).outcome == Outcome::not_checked);
        const auto result = assessments("", all("assessment", "completed authorised", "2012-12-01"));
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "This source does not carry 'assessment' for 1 September 2012.");
    }
}

TEST_SUITE("decisions-and-oversight.decisions-signed-off") {
    TEST_CASE("met by a date in time, or by a name") {
        const auto result = decisions(
            "<decision date=\"2013-02-01\" signed-off=\"2013-02-08\"/>"
            "<decision date=\"2013-03-01\" signed-off-by=\"Team manager\" signed-off=\"\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-02-01 2013-03-01");
    }

    TEST_CASE("not met when signed off late, or not at all") {
        CHECK(decisions("<decision date=\"2013-02-01\" signed-off=\"2013-02-09\" signed-off-by=\"Manager\"/>")
                  .outcome == Outcome::not_met);
        const auto result = decisions("<decision date=\"2013-02-01\" signed-off=\"\" signed-off-by=\"\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Not signed off, or not in time: 1 of 1 decision.");
    }

    TEST_CASE("not applicable without a decision, or while there is time") {
        CHECK(decisions("<decision date=\"2012-11-30\"/>").outcome == Outcome::not_applicable);
        CHECK(decisions("<decision date=\"2013-05-24\" signed-off=\"\" signed-off-by=\"\"/>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where the source does not carry it") {
        CHECK(decisions("", all("note")).outcome == Outcome::not_checked);
        CHECK(
            decisions("<decision date=\"2013-02-01\" signed-off-by=\"\"/>", all("decision", "signed-off-by"))
                .outcome == Outcome::not_checked);
    }
}

TEST_SUITE("decisions-and-oversight.between-supervisions") {
    TEST_CASE("met when somebody looked in time, by supervision or by oversight") {
        const auto result = between(supervised("2013-01-31") +
                                    "<note date=\"2013-03-01\" type=\"management-oversight\"/>"
                                    "<supervision date=\"2013-04-20\" type=\"oversight\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-01-31 2013-03-01 2013-04-20");
    }

    TEST_CASE("met by supervision alone where notes are not in the source") {
        CHECK(between(supervised("2013-01-31") + supervised("2013-04-01"), all("supervision")).outcome ==
              Outcome::met);
    }

    TEST_CASE("not met by a longer time, notes of other types not counted") {
        const auto result = between(supervised("2013-01-31") + "<note date=\"2013-03-01\" type=\"visit\"/>" +
                                    supervised("2013-04-03"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "Neither supervision nor oversight for 62 days, from 31 January 2013 to 3 April 2013; local "
              "policy "
              "allows 61 days.");
        CHECK(cited(result) == "2013-01-31 2013-04-03");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met up to now raises a prompt") {
        const auto result = between(supervised("2013-01-31") + supervised("2013-03-01"));
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].text == "Neither supervision nor oversight is recorded since 1 March 2013.");
    }

    TEST_CASE("not applicable when the case was closed") {
        CHECK(between("<closure date=\"2012-11-01\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where oversight is not in the source") {
        CHECK(between("", all("supervision")).outcome == Outcome::not_checked);
        CHECK(between("", all("note", "type")).outcome == Outcome::not_checked);
    }
}

}  // namespace sign_off_test
