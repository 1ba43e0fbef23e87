#include "parallel-views/feedback.hpp"

namespace asked_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

const std::string nobody_asked = "from category state";

Result without_reasons(std::string_view check) {
    return feedback_check(check, view("2013-03-01", "from=\"child\" state=\"given\""), {}, "child-in-need",
                          nobody_asked);
}

/// What two sources say, the second of which says nothing of who was asked.
Result with_vague_source(std::string_view check, const std::string& feedback) {
    const auto sources = source("a", all("feedback", everything)) + source("b", all("feedback", "rating"));
    return run_check(caseaudit_plugin, check,
                     case_file(sources, "<subject kind=\"child\" ref=\"C-1\"/>", feedback));
}

const std::string child_said = "from=\"child\" category=\"visits\" rating=\"green\" state=\"given\"";

}  // namespace

TEST_SUITE("parallel-views.child-asked") {
    TEST_CASE("met by feedback that was given or declined in the period") {
        CHECK(cited(feedback_check("child-asked", view("2012-12-01", child_said))) == "2012-12-01");
        CHECK(
            feedback_check("child-asked", view("2013-05-31", "from=\"child\" state=\"declined\"")).outcome ==
            Outcome::met);
    }

    TEST_CASE("met where the state is blank and there is a rating, or words") {
        CHECK(feedback_check("child-asked", view("2013-05-01", "from=\"child\" rating=\"red\"")).outcome ==
              Outcome::met);
        CHECK(feedback_check("child-asked", view("2013-05-01", "from=\"child\"", "<text>I like it</text>"))
                  .outcome == Outcome::met);
    }

    TEST_CASE("met where it was not appropriate, for a reason") {
        CHECK(feedback_check("child-asked", view("2013-05-01", "from=\"child\" state=\"not-appropriate\"",
                                                 "<reason length=\"20\"/>"))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met where nothing of the child is in the period") {
        const auto result =
            feedback_check("child-asked", view("2012-11-30", child_said) +
                                              view("2013-02-01", "from=\"parent\" state=\"given\""));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "No feedback of the child is recorded between 1 December 2012 and 31 May 2013.");
    }

    TEST_CASE("not met where the child was not asked, or the reason is missing") {
        for (const std::string state : {"not-asked", "not-appropriate"}) {
            const auto result =
                feedback_check("child-asked", view("2013-05-01", "from=\"child\" state=\"" + state + "\""));
            CHECK(result.outcome == Outcome::not_met);
            CHECK(result.reason ==
                  "The child was not asked, or it was not appropriate and no reason is recorded.");
            CHECK(cited(result) == "2013-05-01");
        }
    }

    TEST_CASE("not met by an empty entry") {
        CHECK(feedback_check("child-asked", view("2013-05-01", "from=\"child\"")).outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not applicable where the case was closed all the time") {
        const auto result = feedback_check("child-asked", "<closure date=\"2012-10-01\"/>", {}, "closed");
        CHECK(result.outcome == Outcome::not_applicable);
        CHECK(feedback_check("child-asked", "<closure date=\"2013-01-10\"/>", {}, "closed").outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not checked where feedback, or reasons, are not in the source") {
        CHECK(run_check(caseaudit_plugin, "child-asked", child(all("note"), "")).outcome ==
              Outcome::not_checked);
        CHECK(without_reasons("child-asked").outcome == Outcome::not_checked);
    }

    TEST_CASE("met by some feedback; not checked without it, since there may be more") {
        const auto some = [](const std::string& feedback) {
            auto coverage = all("feedback", everything);
            coverage.replace(coverage.find("every"), 5, "some");
            return run_check(caseaudit_plugin, "child-asked", child(coverage, feedback));
        };
        CHECK(some(view("2013-05-01", child_said)).outcome == Outcome::met);
        CHECK(some(view("2013-05-01", "from=\"worker\" state=\"given\"")).reason ==
              "This source carries only some of 'feedback': there may be more.");
    }

    TEST_CASE("not checked where one source does not say who was asked") {
        CHECK(with_vague_source("child-asked", "<feedback source=\"b\" date=\"2013-05-01\" rating=\"red\"/>")
                  .outcome == Outcome::not_checked);
    }
}

TEST_SUITE("parallel-views.parent-asked") {
    TEST_CASE("met by a parent's feedback") {
        CHECK(feedback_check("parent-asked", view("2013-05-01", "from=\"parent\" state=\"given\"")).outcome ==
              Outcome::met);
    }

    TEST_CASE("not met by somebody else's") {
        CHECK(feedback_check("parent-asked", view("2013-05-01", child_said)).reason ==
              "No feedback of the parent is recorded between 1 December 2012 and 31 May 2013.");
    }

    TEST_CASE("not checked where reasons are not in the source") {
        CHECK(without_reasons("parent-asked").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("parallel-views.carer-asked") {
    const auto of_status = [](const std::string& feedback, const std::string& status) {
        return feedback_check("carer-asked", feedback, {}, status);
    };
    const auto carer_said = view("2013-05-01", "from=\"carer\" state=\"given\"");

    TEST_CASE("met by a carer's feedback, whatever the status") {
        CHECK(of_status(carer_said, "looked-after").outcome == Outcome::met);
        CHECK(of_status(carer_said, "care-leaver").outcome == Outcome::met);
    }

    TEST_CASE("not met where a child who is looked after has none") {
        CHECK(of_status("", "looked-after").reason ==
              "No feedback of the carer is recorded between 1 December 2012 and 31 May 2013.");
    }

    TEST_CASE("not applicable where the child is not looked after") {
        CHECK(of_status("", "child-protection").reason == "The child is not looked after.");
        CHECK(of_status("", "child-protection").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the status is not in the source") {
        const auto result = of_status("", "");
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason == "Whether the child is looked after is not in this source.");
    }
}

TEST_SUITE("parallel-views.worker-asked") {
    TEST_CASE("met by the worker's feedback") {
        CHECK(
            feedback_check("worker-asked", view("2013-05-01", "from=\"worker\" rating=\"green\"")).outcome ==
            Outcome::met);
    }

    TEST_CASE("not met without it") { CHECK(feedback_check("worker-asked", "").outcome == Outcome::not_met); }

    TEST_CASE("not checked where reasons are not in the source") {
        CHECK(without_reasons("worker-asked").outcome == Outcome::not_checked);
    }
}

TEST_SUITE("parallel-views.every-category") {
    const auto about = [](const std::string& category, const std::string& from = "child") {
        return view("2013-05-01",
                    "from=\"" + from + "\" category=\"" + category + "\" rating=\"green\" state=\"given\"");
    };
    const auto four = about("health") + about("education-plan", "parent") + about("visits", "worker") +
                      about("contact", "carer");

    TEST_CASE("met when somebody was asked about each of the five") {
        CHECK(feedback_check("every-category", four + about("provision")).outcome == Outcome::met);
        const auto no_school =
            view("2013-05-01", "from=\"parent\" category=\"provision\" state=\"not-appropriate\"",
                 "<reason>A baby</reason>");
        CHECK(feedback_check("every-category", four + no_school).outcome == Outcome::met);
    }

    TEST_CASE("not met names what is missing") {
        const auto result = feedback_check("every-category", about("health") + about("visits"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Nobody's feedback is recorded about: education plan, contact, provision.");
    }

    TEST_CASE("not met where only the reviewing officer speaks of it") {
        CHECK(feedback_check("every-category", four + about("provision", "independent-reviewing-officer"))
                  .outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without feedback") {
        CHECK(feedback_check("every-category", "").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where categories are not in the source") {
        CHECK(feedback_check("every-category", four, {}, "child-in-need", "from state reason").outcome ==
              Outcome::not_checked);
        CHECK(
            with_vague_source("every-category", "<feedback source=\"b\" date=\"2013-05-01\" rating=\"red\"/>")
                .outcome == Outcome::not_checked);
    }
}

TEST_SUITE("parallel-views.reasons") {
    const auto declined = [](const std::string& inside, const std::string& state = "declined") {
        return view("2013-05-01", "from=\"parent\" state=\"" + state + "\"", inside);
    };

    TEST_CASE("met when each has a reason") {
        CHECK(feedback_check("reasons", declined("<reason>None given</reason>")).outcome == Outcome::met);
    }

    TEST_CASE("not met when one has none") {
        const auto result =
            feedback_check("reasons", declined("<reason length=\"12\"/>") + declined("", "not-appropriate"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Declined or not appropriate, and no reason is recorded: 1 of 2 views.");
    }

    TEST_CASE("not applicable where all was given, or not asked for") {
        CHECK(feedback_check("reasons", declined("", "given") + declined("", "not-asked")).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where reasons are not in the source") {
        CHECK(without_reasons("reasons").outcome == Outcome::not_checked);
    }
}

}  // namespace asked_test
