#include "kinds/case_file.hpp"

namespace details_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

std::string file(const std::string& attributes, const std::string& fields, const std::string& coverage = "",
                 const std::string& entries = "") {
    return case_file(source("s", only_latest("subject", fields) + coverage),
                     "<subject kind=\"child\" ref=\"C-1\" " + attributes + "/>", entries);
}

Result date_of_birth(const std::string& value) {
    return run_check(caseaudit_plugin, "date-of-birth",
                     file("date-of-birth=\"" + value + "\"", "date-of-birth"));
}

Result legal_status(const std::string& xml) { return run_check(caseaudit_plugin, "legal-status", xml); }

const std::string carried = "status legal-status";

}  // namespace

TEST_SUITE("identity.date-of-birth") {
    TEST_CASE("met when it is recorded, and its value is not told") {
        const auto result = date_of_birth("2004-02-03");
        CHECK(result.outcome == Outcome::met);
        CHECK(result.reason == "The date of birth is recorded.");
    }

    TEST_CASE("met before birth by the date expected") {
        CHECK(date_of_birth("2013-07-01").reason == "The date on which the child is expected is recorded.");
    }

    TEST_CASE("not met when it is blank") { CHECK(date_of_birth("").outcome == Outcome::not_met); }

    TEST_CASE("not checked where it is not in the source") {
        CHECK(run_check(caseaudit_plugin, "date-of-birth", file("", "status")).outcome ==
              Outcome::not_checked);
    }
}

TEST_SUITE("identity.legal-status") {
    TEST_CASE("met by the child's details") {
        CHECK(legal_status(file("status=\"looked-after\" legal-status=\"C2\"", carried)).outcome ==
              Outcome::met);
    }

    TEST_CASE("met by a legal status that holds on the as-of date") {
        const auto xml = file("status=\"looked-after\"", "status", all("legal-status", "ended"),
                              "<legal-status date=\"2012-01-01\" type=\"C1\" ended=\"2012-09-01\"/>"
                              "<legal-status date=\"2012-09-01\" type=\"C2\"/>");
        CHECK(legal_status(xml).outcome == Outcome::met);
        CHECK(cited(legal_status(xml)) == "2012-09-01");
    }

    TEST_CASE("not met when neither says it") {
        const auto result = legal_status(file("status=\"looked-after\"", carried));
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The child is looked after, and no legal status is recorded at 31 May 2013.");
        CHECK(legal_status(file("status=\"looked-after\" legal-status=\"not known\"", carried)).outcome ==
              Outcome::not_met);
    }

    TEST_CASE("not met when the last one ended") {
        const auto xml = file("status=\"looked-after\"", "status", only_latest("legal-status", "ended"),
                              "<legal-status date=\"2012-01-01\" type=\"C1\" ended=\"2012-09-01\"/>");
        CHECK(legal_status(xml).outcome == Outcome::not_met);
    }

    TEST_CASE("not applicable to a child who is not looked after") {
        CHECK(legal_status(file("status=\"child-in-need\"", carried)).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where status or legal status is not in the source") {
        CHECK(legal_status(file("", "legal-status")).outcome == Outcome::not_checked);
        CHECK(legal_status(file("", carried)).outcome == Outcome::not_checked);
        CHECK(legal_status(file("status=\"looked-after\"", "status")).outcome == Outcome::not_checked);
    }
}

}  // namespace details_test
