#include "kinds/case_file.hpp"

namespace key_decisions_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

Result rationale(const std::string& entries, const std::string& coverage = all("decision", "rationale")) {
    return run_check(caseaudit_plugin, "decisions-with-rationale", child(coverage, entries));
}

Result authority(const std::string& by, const std::string& signed_off_by = "",
                 const std::string& fields = "by signed-off-by") {
    return run_check(
        caseaudit_plugin, "by-someone-with-authority",
        child(all("decision", fields), "<decision date=\"2013-02-01\" type=\"accommodation\" by=\"" + by +
                                           "\" signed-off-by=\"" + signed_off_by + "\"/>"));
}

}  // namespace

TEST_SUITE("decisions-and-oversight.decisions-with-rationale") {
    TEST_CASE("met when each has one, by its length too") {
        CHECK(rationale("<decision date=\"2013-02-01\"><rationale length=\"300\"/></decision>").outcome ==
              Outcome::met);
    }

    TEST_CASE("not met when one has none") {
        const auto result = rationale(
            "<decision date=\"2013-02-01\"><rationale>Why.</rationale></decision>"
            "<decision date=\"2013-03-01\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No rationale is recorded for 1 of 2 decisions.");
        CHECK(cited(result) == "2013-03-01");
    }

    TEST_CASE("not applicable without a decision in the period") {
        CHECK(rationale("<decision date=\"2012-11-30\"/>").outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where rationales are not in the source") {
        CHECK(rationale("", all("decision")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("decisions-and-oversight.by-someone-with-authority") {
    TEST_CASE("met by a manager, a head, a panel; by who signed it off as well") {
        CHECK(authority("Service Manager").outcome == Outcome::met);
        CHECK(authority("head-of-service").outcome == Outcome::met);
        CHECK(authority("resource panel").outcome == Outcome::met);
        CHECK(authority("social-worker", "Assistant Director").outcome == Outcome::met);
    }

    TEST_CASE("not met by a worker, or by nobody") {
        const auto result = authority("senior social worker");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason ==
              "Neither made nor signed off by somebody with the authority: 1 of 1 key decision.");
        CHECK(authority("", "").outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable without a key decision") {
        const auto xml =
            child(all("decision", "by"), "<decision date=\"2013-02-01\" type=\"contact\" by=\"\"/>");
        CHECK(run_check(caseaudit_plugin, "by-someone-with-authority", xml).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where only a reference says who, or nothing does") {
        CHECK(authority("W-012").outcome == Outcome::not_checked);
        CHECK(authority("Headteacher").outcome == Outcome::not_checked);
        CHECK(run_check(caseaudit_plugin, "by-someone-with-authority", child(all("decision"), "")).outcome ==
              Outcome::not_checked);
    }
}

}  // namespace key_decisions_test
