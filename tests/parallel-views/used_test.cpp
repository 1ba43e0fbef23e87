#include "parallel-views/feedback.hpp"

namespace used_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

std::string rated(std::string_view date, std::string_view from, std::string_view category,
                  std::string_view rating, std::string_view inside = "") {
    return view(date,
                "from=\"" + std::string{from} + "\" category=\"" + std::string{category} + "\" rating=\"" +
                    std::string{rating} + "\" state=\"given\"",
                inside);
}

Result up_to_date(const std::string& feedback, const std::string& status = "child-in-need",
                  const std::string& fields = everything) {
    return feedback_check("up-to-date", feedback, {{"oldest-view", {92, LimitUnit::days}}}, status, fields);
}

Result acted_on(const std::string& feedback, const std::string& fields = everything) {
    return feedback_check("acted-on", feedback, {{"time-to-answer", {28, LimitUnit::days}}}, "child-in-need",
                          fields);
}

Result mismatches(const std::string& feedback, const std::string& fields = everything) {
    return feedback_check("mismatches", feedback, {}, "child-in-need", fields);
}

}  // namespace

TEST_SUITE("parallel-views.up-to-date") {
    const auto said_on = [](std::string_view date, std::string_view from = "child") {
        return rated(date, from, "visits", "green");
    };

    TEST_CASE("met when the latest view of each is no older than the limit") {
        const auto result =
            up_to_date(said_on("2012-12-01") + said_on("2013-02-28") + said_on("2013-05-01", "worker"));
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-02-28 2013-05-01");
    }

    TEST_CASE("not met when the latest of one is older, even from before the period") {
        const auto result = up_to_date(said_on("2013-05-01") + said_on("2012-11-01", "parent"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "The latest view of the parent is of 1 November 2012; local policy allows 92 days.");
        CHECK(cited(result) == "2012-11-01");
    }

    TEST_CASE("not met by a view after the as-of date") {
        CHECK(up_to_date(said_on("2012-12-01") + said_on("2013-06-01")).outcome == Outcome::not_met);
    }

    TEST_CASE("the carer's view counts only while the child is looked after") {
        const auto old = said_on("2013-05-01") + said_on("2012-12-01", "carer");
        CHECK(up_to_date(old, "looked-after").outcome == Outcome::not_met);
        CHECK(up_to_date(old, "child-in-need").outcome == Outcome::met);
        CHECK(up_to_date(old, "").outcome == Outcome::not_checked);
        CHECK(up_to_date(old + said_on("2012-12-02", "parent"), "").outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable where nobody's view is recorded") {
        CHECK(up_to_date("").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where whose view it is is not in the source") {
        CHECK(up_to_date(said_on("2013-05-01"), "child-in-need", "category rating state reason").outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("parallel-views.acted-on") {
    const std::string answered = "<response length=\"40\"/>";

    TEST_CASE("met when each red or amber view has an answer") {
        CHECK(cited(acted_on(rated("2013-02-01", "child", "visits", "red", answered) +
                             rated("2013-03-01", "parent", "contact", "amber", answered) +
                             rated("2013-03-02", "parent", "health", "green"))) == "2013-02-01 2013-03-01");
    }

    TEST_CASE("not met when one that waited long enough has none, and the child's red prompts") {
        const auto result = acted_on(rated("2013-02-01", "child", "education-plan", "red") +
                                     rated("2013-05-03", "parent", "contact", "amber"));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "What was done about it is not recorded for 2 of 2 red or amber views.");
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].urgent);
        CHECK(result.prompts[0].text ==
              "The child rated education plan red on 1 February 2013, and what was done about it is not "
              "recorded.");
    }

    TEST_CASE("not applicable where all is green, or still in time") {
        CHECK(acted_on(rated("2013-02-01", "child", "visits", "green")).outcome == Outcome::not_applicable);
        CHECK(acted_on(rated("2013-05-04", "child", "visits", "red")).outcome == Outcome::not_applicable);
        CHECK(acted_on(rated("2013-05-04", "child", "visits", "red", answered)).outcome == Outcome::met);
    }

    TEST_CASE("not checked where answers are not in the source") {
        CHECK(acted_on(rated("2013-02-01", "child", "visits", "red"), "from category rating state").outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("parallel-views.mismatches") {
    TEST_CASE("met where people agree") {
        const auto result = mismatches(rated("2013-02-01", "child", "visits", "green") +
                                       rated("2013-02-02", "worker", "visits", "green"));
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "People differ in 0 of 1 category that more than one rated.");
        CHECK(result.prompts.empty());
    }

    TEST_CASE("a prompt where one says red and another green is urgent") {
        const auto result = mismatches(rated("2013-02-01", "worker", "visits", "green") +
                                       rated("2013-02-03", "child", "visits", "red"));
        REQUIRE(result.prompts.size() == 1);
        CHECK(result.prompts[0].urgent);
        CHECK(result.prompts[0].text ==
              "People see visits differently: child red (3 February 2013), worker green (1 February 2013). "
              "Find out why.");
        CHECK(result.prompts[0].evidence.size() == 2);
    }

    TEST_CASE("a prompt for one grade apart is not urgent, and each person's latest counts") {
        const auto result = mismatches(rated("2013-01-01", "child", "contact", "red") +
                                       rated("2013-02-03", "child", "contact", "amber") +
                                       rated("2013-02-03", "carer", "contact", "green"));
        REQUIRE(result.prompts.size() == 1);
        CHECK_FALSE(result.prompts[0].urgent);
    }

    TEST_CASE("not applicable where no category has two people's ratings") {
        CHECK(mismatches(rated("2013-01-01", "child", "contact", "red") +
                         rated("2013-01-01", "parent", "visits", "green") +
                         rated("2012-11-01", "parent", "contact", "green"))
                  .outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where ratings are not in the source") {
        CHECK(mismatches(view("2013-02-01", "from=\"child\" category=\"visits\""), "from category state")
                  .outcome == Outcome::not_checked);
    }
}

}  // namespace used_test
