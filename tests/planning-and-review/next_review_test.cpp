#include "planning-and-review/planned.hpp"

namespace next_review_test {

using namespace planned;

namespace {

std::string latest_review(const std::string& type) {
    return "<coverage of=\"review\" extent=\"latest\" from=\"2012-12-01\" to=\"2013-05-31\" types=\"" + type +
           "\"/>";
}

Result next(const std::string& status, const std::string& entries, const std::string& coverage = everything) {
    return run("next-review-in-time", status, entries, coverage);
}

}  // namespace

TEST_SUITE("planning-and-review.next-review-in-time") {
    TEST_CASE("met where the latest review is in time, though no other is in the source") {
        CHECK(next(cin, review(cin, {"2013-03-01"}), latest_review(cin)).reason ==
              "Last reviewed on 1 March 2013; the next review is due by 1 June 2013.");
    }

    TEST_CASE("not met, with a prompt that is urgent for some") {
        const auto in_need = next(cin, review(cin, {"2013-02-27"}), latest_review(cin));
        CHECK(in_need.outcome == Outcome::not_met);
        REQUIRE(in_need.prompts.size() == 1);
        CHECK_FALSE(in_need.prompts[0].urgent);
        const auto care = next(la, review(la, {"2012-11-29"}) + placement("2011-01-01"));
        CHECK(care.reason == "Last reviewed on 29 November 2012; the next review was due by 29 May 2013.");
        CHECK(care.prompts.at(0).urgent);
    }

    TEST_CASE("met or not met from the beginning where there was no review yet") {
        CHECK(next(cin, plan(cin, "2013-03-01")).reason ==
              "Not reviewed since 1 March 2013; the next review is due by 1 June 2013.");
        CHECK(next(cin, plan(cin, "2013-02-27")).outcome == Outcome::not_met);
        CHECK(next(la, placement("2013-05-13")).outcome == Outcome::met);
        CHECK(next(la, placement("2013-04-29")).outcome == Outcome::not_met);
    }

    TEST_CASE("met by the date that the plan itself gives") {
        CHECK(next(cin, plan(cin, "2012-01-01", "ended=\"\" reviewed=\"2013-04-01\""),
                   all("plan", "ended reviewed"))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met three months after the first review of a looked-after child") {
        CHECK(next(la, placement("2013-01-01") + review(la, {"2013-01-25"})).outcome == Outcome::not_met);
        CHECK(next(la, placement("2012-12-03") + review(la, {"2012-12-20", "2013-01-25"})).outcome ==
              Outcome::met);
    }

    TEST_CASE("not applicable for statuses without reviews") {
        CHECK(next("early-help", "").outcome == Outcome::not_applicable);
        CHECK(next("closed", "").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where the sources do not carry reviews up to the day") {
        const auto until_january =
            "<coverage of=\"review\" extent=\"every\" from=\"2012-01-01\" to=\"2013-01-31\"/>" + plans;
        const auto entries = plan(cin, "2012-01-01", "ended=\"\"") + review(cin, {"2013-01-01"});
        CHECK(next(cin, entries, until_january).outcome == Outcome::not_checked);
        CHECK(next(cin, entries).outcome == Outcome::not_met);
        const auto of_plan = plan(cin, "2012-01-01", "ended=\"\" reviewed=\"2013-01-01\"");
        CHECK(next(cin, of_plan, all("plan", "ended reviewed")).outcome == Outcome::not_met);
        CHECK(next(cin, of_plan, plans).outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where reviews are not in the source, or it depends on which review it was") {
        CHECK(next(cin, "", latest_review(la)).outcome == Outcome::not_checked);
        CHECK(next(cin, "", latest_review(cin)).outcome == Outcome::not_checked);
        CHECK(next("", "").outcome == Outcome::not_checked);
        CHECK(next(la, review(la, {"2013-01-25"}), latest_review(la)).outcome == Outcome::not_checked);
        CHECK(next(la, review(la, {"2013-03-25"}), latest_review(la)).outcome == Outcome::met);
    }
}

}  // namespace next_review_test
