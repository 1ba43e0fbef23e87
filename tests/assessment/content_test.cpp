#include "kinds/case_file.hpp"

namespace content_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result run(const std::string& check, const std::string& entries, const std::string& fields) {
    return run_check(caseaudit_plugin, check,
                     child(all("assessment", "authorised completed " + fields), entries));
}

/// An assessment finished in the audit period.
std::string finished(const std::string& attributes, const std::string& elements = "") {
    return "<assessment date=\"2013-01-10\" authorised=\"2013-02-10\" " + attributes + ">" + elements +
           "</assessment>";
}

const std::string older = "<assessment date=\"2012-09-10\" authorised=\"2012-11-10\"/>";

}  // namespace

TEST_SUITE("assessment.child-seen") {
    TEST_CASE("met when each finished in the period says so") {
        const auto result = run("child-seen", older + finished("child-seen=\"yes\""), "child-seen");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-01-10");
    }

    TEST_CASE("not met by no, nor by a blank") {
        CHECK(run("child-seen", finished("child-seen=\"no\""), "child-seen").outcome == Outcome::not_met);
        CHECK(run("child-seen", finished(""), "child-seen").reason ==
              "The child is not recorded as seen in 1 of 1 assessment.");
    }

    TEST_CASE("not applicable when none was finished in the period") {
        CHECK(run("child-seen", older + "<assessment date=\"2013-05-10\"/>", "child-seen").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(run("child-seen", finished(""), "").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("assessment.risk-recorded") {
    TEST_CASE("met by words or by their length") {
        CHECK(run("risk-recorded", finished("", "<risk>Some.</risk>"), "risk").outcome == Outcome::met);
        CHECK(run("risk-recorded", finished("", "<risk length=\"80\"/>"), "risk").outcome == Outcome::met);
    }

    TEST_CASE("not met when one has none") {
        const auto result = run(
            "risk-recorded",
            finished("", "<risk>Some.</risk>") + "<assessment date=\"2013-03-01\" completed=\"2013-04-01\"/>",
            "risk");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Nothing about risk is recorded in 1 of 2 assessments.");
        CHECK(cited(result) == "2013-03-01");
    }

    TEST_CASE("not applicable when none was finished in the period") {
        CHECK(run("risk-recorded", older, "risk").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(run("risk-recorded", finished(""), "").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("assessment.protective-factors-recorded") {
    TEST_CASE("met by words or by their length") {
        CHECK(run("protective-factors-recorded",
                  finished("", "<protective-factors>Some.</protective-factors>"), "protective-factors")
                  .outcome == Outcome::met);
        CHECK(run("protective-factors-recorded", finished("", "<protective-factors length=\"80\"/>"),
                  "protective-factors")
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when one has none") {
        const auto result = run("protective-factors-recorded",
                                finished("", "<protective-factors>Some.</protective-factors>") +
                                    "<assessment date=\"2013-03-01\" completed=\"2013-04-01\"/>",
                                "protective-factors");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Nothing about protective factors is recorded in 1 of 2 assessments.");
        CHECK(cited(result) == "2013-03-01");
    }

    TEST_CASE("not applicable when none was finished in the period") {
        CHECK(run("protective-factors-recorded", older, "protective-factors").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(run("protective-factors-recorded", finished(""), "").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("assessment.recommendations-recorded") {
    TEST_CASE("met by words or by their length") {
        CHECK(run("recommendations-recorded", finished("", "<recommendations>Some.</recommendations>"),
                  "recommendations")
                  .outcome == Outcome::met);
        CHECK(run("recommendations-recorded", finished("", "<recommendations length=\"80\"/>"),
                  "recommendations")
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when one has none") {
        const auto result = run("recommendations-recorded",
                                finished("", "<recommendations>Some.</recommendations>") +
                                    "<assessment date=\"2013-03-01\" completed=\"2013-04-01\"/>",
                                "recommendations");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No recommendations are recorded in 1 of 2 assessments.");
        CHECK(cited(result) == "2013-03-01");
    }

    TEST_CASE("not applicable when none was finished in the period") {
        CHECK(run("recommendations-recorded", older, "recommendations").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(run("recommendations-recorded", finished(""), "").outcome == Outcome::not_checked);
    }
}

}  // namespace content_test
