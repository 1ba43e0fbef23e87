#include "planning-and-review/planned.hpp"

namespace content_test {

using namespace planned;

namespace {

Result content(const char* check, const std::string& entries, const std::string& coverage) {
    return run(check, cin, entries, coverage, false);
}

std::string elements(const std::string& inside) {
    return "<plan type=\"child-in-need\" date=\"2013-01-01\" ended=\"\">" + inside + "</plan>";
}

const std::string with_focus = all("plan", "ended focus outcomes");
const std::string with_next = all("plan", "ended next-review");
const std::string with_shared = all("plan", "ended shared-with-family");
const std::string ended = plan(cin, "2013-01-01", "ended=\"2013-02-01\"");

Result shared(const std::string& more) {
    return content("shared-with-family", plan(cin, "2013-01-01", more), with_shared);
}

Result next_set(const std::string& more) {
    return content("next-review-set", plan(cin, "2013-01-01", more), with_next);
}

Result participation(const std::string& entries, const std::string& fields = "participation cancelled") {
    return content("participation", entries, all("review", fields));
}

}  // namespace

TEST_SUITE("planning-and-review.focus-and-outcomes") {
    TEST_CASE("met when the current plan has both, their length being enough") {
        CHECK(content("focus-and-outcomes", elements("<focus length=\"80\"/><outcomes>He sleeps.</outcomes>"),
                      with_focus)
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when it lacks one") {
        const auto result =
            content("focus-and-outcomes", elements("<focus>Neglect</focus><outcomes/>"), with_focus);
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "No focus, or no outcomes, are recorded in the child in need plan of 1 January 2013.");
    }

    TEST_CASE("not applicable without a current plan") {
        CHECK(content("focus-and-outcomes", ended, with_focus).outcome == Outcome::not_applicable);
        CHECK(run("focus-and-outcomes", "closed", "", with_focus, false).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where they are not in the source") {
        CHECK(content("focus-and-outcomes", elements(""), all("plan", "ended focus")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("planning-and-review.next-review-set") {
    TEST_CASE("met by a date") { CHECK(next_set("next-review=\"2013-06-01\"").outcome == Outcome::met); }

    TEST_CASE("not met by a blank") { CHECK(next_set("next-review=\"\"").outcome == Outcome::not_met); }

    TEST_CASE("not applicable without a current plan") {
        CHECK(content("next-review-set", ended, with_next).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(content("next-review-set", elements(""), plans).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("planning-and-review.shared-with-family") {
    TEST_CASE("met when the current plan was shared") {
        CHECK(shared("shared-with-family=\"yes\"").outcome == Outcome::met);
    }

    TEST_CASE("not met when it was not, or that is left blank") {
        CHECK(shared("shared-with-family=\"no\"").outcome == Outcome::not_met);
        CHECK(shared("shared-with-family=\"\"").outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without a current plan") {
        CHECK(content("shared-with-family", ended, with_shared).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(content("shared-with-family", elements(""), plans).outcome == Outcome::not_checked);
        CHECK(content("shared-with-family", elements(""), placements).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("planning-and-review.participation") {
    const std::string spoke =
        "<review type=\"child-in-need\" date=\"2013-03-01\" participation=\"Came and spoke\"/>";

    TEST_CASE("met when each review says how the child took part") {
        CHECK(participation(spoke).outcome == Outcome::met);
        CHECK(participation(spoke + "<review date=\"2013-04-01\" cancelled=\"yes\" participation=\"\"/>")
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met when one is left blank") {
        const auto result = participation(spoke + "<review date=\"2013-04-01\" participation=\"\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(cited(result) == "2013-04-01");
    }

    TEST_CASE("not applicable without a review in the period") {
        CHECK(participation("<review date=\"2012-11-30\" participation=\"\"/>").outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("met over reviews of one type, where no other plan asked for any") {
        const auto of = [](const std::string& entries) {
            return content("participation", entries,
                           plans +
                               "<coverage of=\"review\" extent=\"every\" from=\"2012-01-01\" "
                               "to=\"2013-05-31\" types=\"child-in-need\" fields=\"participation\"/>")
                .outcome;
        };
        CHECK(of(plan(cin, "2012-05-01") + spoke) == Outcome::met);
        CHECK(of(plan(cin, "2012-05-01") + plan(cp, "2013-03-01") + spoke) == Outcome::not_checked);
        CHECK(of(spoke) == Outcome::not_checked);
    }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(participation(spoke, "cancelled").outcome == Outcome::not_checked);
    }
}

}  // namespace content_test
