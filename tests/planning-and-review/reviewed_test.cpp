#include "planning-and-review/planned.hpp"

namespace reviewed_test {

using namespace planned;

namespace {

Result cp_reviewed(const std::string& entries, const std::string& coverage = everything) {
    return run("child-protection-reviewed", "", entries, coverage);
}
Result la_reviewed(const std::string& entries, const std::string& coverage = everything) {
    return run("looked-after-reviewed", "", entries, coverage);
}
Result cin_reviewed(const std::string& entries, const std::string& coverage = everything) {
    return run("child-in-need-reviewed", "", entries, coverage);
}
Result pathway_reviewed(const std::string& entries, const std::string& coverage = everything) {
    return run("pathway-plan-reviewed", "", entries, coverage);
}

/// Working Together's limits as if they had held long before: the tests' plans begin in 2012.
std::string of_old(std::string text) {
    for (auto at = text.find("2013-04-15"); at != std::string::npos; at = text.find("2013-04-15"))
        text.replace(at, 10, "2010-04-15");
    return text;
}

Result cp_of_old(const std::string& entries, const std::string& status = "",
                 const std::string& coverage = everything) {
    return run_check(caseaudit_plugin, "child-protection-reviewed",
                     case_file(source("s", all("subject", "status") + coverage),
                               "<subject kind=\"child\" ref=\"C-1\" status=\"" + status + "\"/>", entries),
                     {.timescales = of_old(shipped_timescales())});
}

}  // namespace

TEST_SUITE("planning-and-review.child-protection-reviewed") {
    TEST_CASE("met at three months, then at six") {
        const auto result =
            cp_of_old(plan(cp, "2012-08-31", "ended=\"\"") + review(cp, {"2012-11-30", "2013-05-30"}));
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-05-30");
    }

    TEST_CASE("not met a day later, or overdue") {
        const auto first = cp_of_old(plan(cp, "2012-12-15", "ended=\"\"") + review(cp, {"2013-03-16"}));
        CHECK(first.outcome == Outcome::not_met);
        CHECK(first.reason ==
              "Without a review for 91 days, from 15 December 2012 to 16 March 2013. One was due by 15 March "
              "2013.");
        CHECK(cited(first) == "2012-12-15 2013-03-16");
        CHECK(cp_of_old(plan(cp, "2012-08-15", "ended=\"\"") + review(cp, {"2012-11-15"})).outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not met by a review that was cancelled; met by a review conference") {
        const auto entries = plan(cp, "2012-12-15", "ended=\"\"");
        CHECK(cp_of_old(entries + "<review type=\"child-protection\" date=\"2013-03-01\" cancelled=\"yes\"/>")
                  .outcome == Outcome::not_met);
        CHECK(cp_of_old(entries + "<conference type=\"review\" date=\"2013-03-01\"/>").outcome ==
              Outcome::met);
    }

    TEST_CASE("not applicable without such a plan in the period, or before a review is due") {
        CHECK(cp_reviewed("").outcome == Outcome::not_applicable);
        CHECK(cp_reviewed(plan(cp, "2013-04-20", "ended=\"\"")).outcome == Outcome::not_applicable);
        CHECK(cp_reviewed(plan(cp, "2012-01-01", "ended=\"2012-11-01\"")).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where plans, or the reviews of a child with one, are not in the source") {
        CHECK(cp_reviewed("", reviews).outcome == Outcome::not_checked);
        CHECK(cp_reviewed(plan(cp, "2013-04-20"), plans).outcome == Outcome::not_checked);
        CHECK(cp_reviewed(plan(cp, "2013-04-20"), plans + only_latest("review")).outcome ==
              Outcome::not_checked);
        CHECK(cp_of_old("", cp).outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where no timescale is known for the day on which the plan began") {
        CHECK(cp_reviewed(plan(cp, "2013-01-10") + review(cp, {"2013-03-01"})).reason ==
              "No timescale 'first-child-protection-review' is known for 10 January 2013.");
    }
}

TEST_SUITE("planning-and-review.looked-after-reviewed") {
    TEST_CASE("met at 20 working days, then at three months, then at six") {
        CHECK(la_reviewed(placement("2013-02-04") + review(la, {"2013-03-04"})).outcome == Outcome::met);
        CHECK(la_reviewed(placement("2012-08-06") + review(la, {"2012-08-30", "2012-11-30", "2013-05-30"}))
                  .outcome == Outcome::met);
        CHECK(la_reviewed(placement("2012-12-03", "2013-01-20") + placement("2013-01-20") +
                          review(la, {"2013-01-03", "2013-04-03"}))
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met a working day later, or more than three months after the first") {
        CHECK(la_reviewed(placement("2013-02-04") + review(la, {"2013-03-05"})).outcome == Outcome::not_met);
        const auto second = la_reviewed(placement("2012-12-03") + review(la, {"2012-12-20", "2013-03-21"}));
        CHECK(second.outcome == Outcome::not_met);
        CHECK(second.reason ==
              "Without a review for 91 days, from 20 December 2012 to 21 March 2013. One was due by 20 March "
              "2013.");
    }

    TEST_CASE("met by the longer limit where the beginning of care may lie before what the source carries") {
        const auto short_source = all("placement", "ended", "2012-12-01") + reviews;
        CHECK(la_reviewed(placement("2013-01-07") + review(la, {"2013-03-20"}), short_source).outcome ==
              Outcome::met);
        CHECK(la_reviewed(placement("2013-01-07") + review(la, {"2013-03-20"})).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable where the child was not looked after") {
        CHECK(la_reviewed("").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where placements or reviews are not in the source, or bank holidays not known") {
        CHECK(la_reviewed("", reviews).outcome == Outcome::not_checked);
        CHECK(la_reviewed(placement("2013-02-04"), placements).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("planning-and-review.child-in-need-reviewed") {
    const std::string begun = plan(cin, "2012-12-15", "ended=\"\"");

    TEST_CASE("met when no more than three months lie between") {
        CHECK(cin_reviewed(begun + review(cin, {"2013-03-15"})).outcome == Outcome::met);
    }

    TEST_CASE("not met when more do, or the review is of another plan") {
        CHECK(cin_reviewed(begun + review(cin, {"2013-03-16"})).outcome == Outcome::not_met);
        CHECK(cin_reviewed(begun + review(cp, {"2013-03-10"})).outcome == Outcome::not_met);
    }

    TEST_CASE("not checked where plans are not in the source") {
        CHECK(cin_reviewed("", reviews).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("planning-and-review.pathway-plan-reviewed") {
    const std::string begun = plan("care-leaver", "2012-09-15", "ended=\"\"");

    TEST_CASE("met when no more than six months lie between") {
        CHECK(pathway_reviewed(begun + review("care-leaver", {"2013-03-15"})).outcome == Outcome::met);
    }

    TEST_CASE("not met when more do") {
        CHECK(pathway_reviewed(begun + review("care-leaver", {"2013-03-16"})).outcome == Outcome::not_met);
    }

    TEST_CASE("not checked where plans are not in the source") {
        CHECK(pathway_reviewed("", reviews).outcome == Outcome::not_checked);
    }
}

}  // namespace reviewed_test
