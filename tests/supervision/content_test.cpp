#include "kinds/case_file.hpp"

namespace content_test {

using namespace caseaudit;
using namespace caseaudit::testing;

namespace {

/// One record a month from January on, each with these attributes and children.
std::string records(const std::vector<std::string>& each) {
    std::string entries;
    for (std::size_t i = 0; i < each.size(); ++i)
        entries +=
            "<supervision date=\"2013-0" + std::to_string(i + 1) + "-10\"" + each[i] + "</supervision>";
    return entries;
}

Result run(std::string_view check, const std::string& fields, const std::vector<std::string>& each) {
    return run_check(caseaudit_plugin, check, child(all("supervision", fields), records(each)));
}

/// Two sources over the same time; `fields` is what the first of them carries.
Result run_mixed(std::string_view check, const std::string& fields, const std::string& entries) {
    const auto sources = source("a", all("supervision", fields)) + source("b", all("supervision"));
    return run_check(caseaudit_plugin, check,
                     case_file(sources, "<subject kind=\"child\" ref=\"C-1\"/>", entries));
}

Result agreement(const std::string& entries,
                 const std::string& coverage = only_latest("supervision-agreement", "signed")) {
    return run_check(caseaudit_plugin, "agreement", worker(coverage, entries));
}

}  // namespace

TEST_SUITE("supervision.signed") {
    TEST_CASE("met by a signature or by a supervisor") {
        CHECK(run("signed", "signed supervisor", {" signed=\"yes\">", " supervisor=\"W-2\">"}).outcome ==
              Outcome::met);
    }

    TEST_CASE("met by a supervisor though not signed") {
        CHECK(run("signed", "signed supervisor", {" signed=\"no\" supervisor=\"W-2\">"}).outcome ==
              Outcome::met);
    }

    TEST_CASE("not met when both are blank, or it says no") {
        const auto result =
            run("signed", "signed supervisor", {" signed=\"yes\">", ">", " signed=\"no\" supervisor=\"\">"});
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Neither signature nor supervisor is recorded in 2 of 3 supervision records.");
        CHECK(cited(result) == "2013-02-10 2013-03-10");
    }

    TEST_CASE("not applicable without a record") {
        CHECK(run("signed", "signed", {}).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where one is blank and the other not in the source") {
        const auto result = run("signed", "supervisor", {">"});
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(result.reason ==
              "The signature or the supervisor is not in the source of 1 of 1 supervision record.");
    }

    TEST_CASE("not checked where supervision is not in the source") {
        CHECK(run_check(caseaudit_plugin, "signed", child(all("note"), "")).outcome == Outcome::not_checked);
    }
}

TEST_SUITE("supervision.risk-considered") {
    TEST_CASE("met by words, and by their length alone") {
        CHECK(run("risk-considered", "risk", {"><risk>Low, and why.</risk>", "><risk length=\"240\"/>"})
                  .outcome == Outcome::met);
    }

    TEST_CASE("not met by a blank") {
        const auto result = run("risk-considered", "risk", {"><risk>Low.</risk>", "><risk/>", ">"});
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "Nothing about risk is recorded in 2 of 3 supervision records.");
        CHECK(cited(result) == "2013-02-10 2013-03-10");
    }

    TEST_CASE("not applicable without a record") {
        CHECK(run("risk-considered", "risk", {}).outcome == Outcome::not_applicable);
    }

    TEST_CASE("not checked where risk is not in the source") {
        CHECK(run("risk-considered", "signed", {">"}).outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where it is not in the source of one record") {
        const auto result =
            run_mixed("risk-considered", "risk",
                      "<supervision source=\"a\" date=\"2013-01-10\"><risk>Low.</risk></supervision>"
                      "<supervision source=\"b\" date=\"2013-02-10\"/>");
        CHECK(result.outcome == Outcome::not_checked);
        CHECK(cited(result) == "2013-02-10");
    }

    TEST_CASE("not met though another record's source cannot carry it") {
        const auto result = run_mixed("risk-considered", "risk",
                                      "<supervision source=\"a\" date=\"2013-01-10\"/>"
                                      "<supervision source=\"b\" date=\"2013-02-10\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(cited(result) == "2013-01-10");
    }
}

TEST_SUITE("supervision.decisions-with-rationale") {
    const std::string both = "><decision>Close.</decision><rationale>Safe now.</rationale>";

    TEST_CASE("met when each decision has its rationale") {
        const auto result = run("decisions-with-rationale", "decision rationale", {both, ">"});
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2013-01-10");
    }

    TEST_CASE("not met when a decision has none") {
        const auto result = run("decisions-with-rationale", "decision rationale",
                                {both, "><decision>Accommodate.</decision><rationale/>", ">"});
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "A decision without its rationale is recorded in 1 of 2 supervision records.");
        CHECK(cited(result) == "2013-02-10");
    }

    TEST_CASE("not applicable when no decision is recorded") {
        CHECK(run("decisions-with-rationale", "decision rationale", {">", "><decision/>"}).outcome ==
              Outcome::not_applicable);
    }

    TEST_CASE("not checked where rationale is not in the source") {
        CHECK(run("decisions-with-rationale", "decision", {"><decision>Close.</decision>"}).outcome ==
              Outcome::not_checked);
    }

    TEST_CASE("not checked where a record's source does not carry decisions") {
        CHECK(run_mixed("decisions-with-rationale", "decision rationale",
                        "<supervision source=\"b\" date=\"2013-02-10\"/>")
                  .outcome == Outcome::not_checked);
    }
}

TEST_SUITE("supervision.agreement") {
    TEST_CASE("met when the latest is signed, however old") {
        const auto result = agreement("<supervision-agreement date=\"2011-02-01\" signed=\"yes\"/>");
        CHECK(result.outcome == Outcome::met);
        CHECK(cited(result) == "2011-02-01");
    }

    TEST_CASE("not met when the latest is not signed") {
        const auto result = agreement(
            "<supervision-agreement date=\"2012-02-01\" signed=\"yes\"/>"
            "<supervision-agreement date=\"2013-02-01\" signed=\"no\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "The supervision agreement of 1 February 2013 is not signed.");
        CHECK(agreement("<supervision-agreement date=\"2013-02-01\"/>").outcome == Outcome::not_met);
    }

    TEST_CASE("not met when there is none by the as-of date") {
        const auto result = agreement("<supervision-agreement date=\"2013-06-01\" signed=\"yes\"/>");
        CHECK(result.outcome == Outcome::not_met);
        CHECK(result.reason == "No supervision agreement is recorded up to 31 May 2013.");
    }

    TEST_CASE("not checked where signatures are not in the source") {
        CHECK(agreement("<supervision-agreement date=\"2013-02-01\"/>", only_latest("supervision-agreement"))
                  .outcome == Outcome::not_checked);
    }

    TEST_CASE("not checked where the latest agreement's source does not carry signatures") {
        const auto sources = source("a", only_latest("supervision-agreement", "signed")) +
                             source("b", only_latest("supervision-agreement"));
        const auto xml = case_file(sources, "<subject kind=\"worker\" ref=\"W-1\"/>",
                                   "<supervision-agreement source=\"b\" date=\"2013-02-01\"/>");
        CHECK(run_check(caseaudit_plugin, "agreement", xml).outcome == Outcome::not_checked);
    }
}

}  // namespace content_test
