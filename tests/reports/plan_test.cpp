// An improvement plan written, and read back.
#include <doctest/doctest.h>

#include <caseaudit/improvement_plan.hpp>

#include "formats/template_files.hpp"

namespace plan_test {

using namespace caseaudit;
using namespace caseaudit::test;

namespace {

std::vector<PlanRow> read_back(const std::string& name, const std::string& bytes) {
    const Templates folder{{}};
    folder.write(name, bytes);
    return read_improvement_plan(folder.file(name));
}

std::vector<PlanRow> a_plan() {
    auto rows = read_improvement_plan(FIXTURES "/improvement-plan/plan.csv");
    rows[0].reference = "R1.1";
    rows[1].progress = "=HYPERLINK(\"http://example.org\")";
    rows[2].action = "-2 chronologies, a \"quote\"\nand a line";
    rows[2].outcome = "@sum";
    rows[2].source = "+44";
    return rows;
}

}  // namespace

TEST_CASE("what is written as CSV or as a workbook is read back the same") {
    const auto rows = a_plan();
    CHECK(read_back("plan.csv", improvement_plan_csv(rows)) == rows);
    CHECK(read_back("plan.xlsx", improvement_plan_xlsx(rows)) == rows);
}

TEST_CASE("the published columns, and no formula") {
    const auto csv = improvement_plan_csv(a_plan());
    CHECK(csv.starts_with(
        "Reference,Recommendation,Action,Intended outcome,Source,How monitored,Timescale,Lead,Due "
        "month,Progress,RAG status,Linked actions\r\n"));
    CHECK(csv.find(",July 2013,Heading in use since 8 July,Complete,") != std::string::npos);
    CHECK(csv.find("\"'=HYPERLINK(\"\"http://example.org\"\")\"") != std::string::npos);
    CHECK(csv.find(",'@sum,") != std::string::npos);
}

TEST_CASE("a workbook holds text only, and is the same each time") {
    const auto bytes = improvement_plan_xlsx(a_plan());
    CHECK(bytes == improvement_plan_xlsx(a_plan()));
    auto rows = a_plan();
    rows[0].progress = std::string(40'000, 'x');
    CHECK_THROWS_WITH_AS(improvement_plan_xlsx(rows),
                         "action R1.1 has a cell longer than a workbook can hold: write CSV instead", Error);
}

}  // namespace plan_test
