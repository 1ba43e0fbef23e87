#include "kinds/case_file.hpp"

namespace pre_proceedings_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string coverage = all("pre-proceedings", "letter-sent family-meeting-offered");

Result letter(const std::string& sent, const std::string& date = "2013-02-01") {
    return run_check(caseaudit_plugin, "letter-before-proceedings",
                     child(coverage, "<pre-proceedings date=\"" + date + "\" letter-sent=\"" + sent + "\"/>"),
                     {.limits = {{"until-sent", {14, LimitUnit::days}}}});
}

Result meeting(const std::string& entries, const std::string& sources = coverage + all("family-meeting")) {
    return run_check(caseaudit_plugin, "family-meeting-offered", child(sources, entries),
                     {.limits = {{"until-offered", {28, LimitUnit::days}}}});
}

}  // namespace

TEST_SUITE("decisions-and-oversight.letter-before-proceedings") {
    TEST_CASE("met when sent in time, or before") {
        CHECK(letter("2013-02-15").outcome == Outcome::met);
        CHECK(letter("2013-01-30").outcome == Outcome::met);
    }

    TEST_CASE("not met when sent late") {
        const auto result = letter("2013-02-16");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The letter was not sent, or not in time, in 1 of 1 pre-proceedings episode.");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("not met, with a prompt, when not sent") {
        const auto result = letter("");
        CHECK(result.outcome == Outcome::not_met);
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].text == "No letter before proceedings is recorded since 1 February 2013.");
    }

    TEST_CASE("not applicable when none began, or there is still time") {
        CHECK(letter("", "2012-11-30").outcome == Outcome::not_applicable);
        const auto result = letter("", "2013-05-17");
        CHECK(result.outcome == Outcome::not_applicable);
        CHECK(result.reason == "There is still time after work before proceedings began on 17 May 2013.");
    }

    TEST_CASE("not checked where letters are not in the source") {
        CHECK(run_check(caseaudit_plugin, "letter-before-proceedings", child(all("pre-proceedings"), ""),
                        {.limits = {{"until-sent", {14, LimitUnit::days}}}})
                  .outcome == Outcome::not_checked);
    }
}

TEST_SUITE("decisions-and-oversight.family-meeting-offered") {
    TEST_CASE("met by an offer, or by a meeting") {
        CHECK(meeting("<pre-proceedings date=\"2013-05-30\" family-meeting-offered=\"yes\"/>").outcome ==
              Outcome::met);
        CHECK(
            meeting("<family-meeting date=\"2013-01-10\"/><pre-proceedings date=\"2013-02-01\"/>").outcome ==
            Outcome::met);
    }

    TEST_CASE("not met without either, a cancelled meeting not counted") {
        const auto result = meeting(
            "<pre-proceedings date=\"2013-02-01\" family-meeting-offered=\"no\"/>"
            "<family-meeting date=\"2013-02-10\" cancelled=\"yes\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No family meeting was offered in 1 of 1 pre-proceedings episode.");
        CHECK(meeting("<pre-proceedings date=\"2013-02-01\" family-meeting-offered=\"\"/>").outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not applicable when none began, or there is still time") {
        CHECK(meeting("").outcome == Outcome::not_applicable);
        CHECK(meeting("<pre-proceedings date=\"2013-05-03\" family-meeting-offered=\"no\"/>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where offers are not in the source") {
        CHECK(meeting("", all("pre-proceedings", "letter-sent")).outcome == Outcome::not_checked);
    }
}

}  // namespace pre_proceedings_test
