// An improvement plan read from CSV and from a workbook, and what is refused.
#include <doctest/doctest.h>
#include <xlsxwriter.h>

#include <caseaudit/improvement_plan.hpp>

#include "formats/template_files.hpp"

namespace improvement_plan_test {

using namespace caseaudit;
using namespace caseaudit::test;
using namespace std::chrono_literals;

namespace {

std::string fault_of(const std::string& text) {
    const Templates folder{{}};
    folder.write("plan.csv", text);
    try {
        read_improvement_plan(folder.file("plan.csv"));
        return "";
    } catch (const Error& e) {
        return folder.without_folder(e.what());
    }
}

constexpr const char* headers = "Recommendation,Action,Lead,Due month,RAG status\n";

}  // namespace

TEST_CASE("a plan in the published columns, under heading rows, with merged recommendations") {
    const auto rows = read_improvement_plan(FIXTURES "/improvement-plan/plan.csv");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].recommendation == "Supervision is recorded on every case file, and is reflective");
    CHECK(rows[1].recommendation == rows[0].recommendation);
    CHECK(rows[1].action == "Hold two workshops on reflective supervision, with examples");
    CHECK(rows[1].outcome == "Supervisors challenge drift");
    CHECK(rows[1].source == "Peer review July 2013");
    CHECK(rows[1].monitored == "Supervision audit");
    CHECK(rows[1].timescale == "3 months");
    CHECK(rows[1].lead == "Principal social worker");
    CHECK(rows[1].due == 2013y / 9);
    CHECK(rows[1].rag == PlanRag::on_schedule);
    CHECK(rows[0].rag == PlanRag::complete);
    CHECK(rows[2].rag == PlanRag::behind);
    CHECK(rows[2].progress == "Team Oak done, \"Team Elm\" not begun");
}

TEST_CASE("columns come in any order, with semicolons, and other names; other columns are passed over") {
    const Templates folder{{}};
    folder.write("plan.csv",
                 "RAG;Priority;DUE DATE;Action;Lead officer;Recommendation;Ref\n"
                 "completed;1;30/06/2013;Do it;Head of service;Mend it;R1.1\n;;;;;;\n");
    const auto rows = read_improvement_plan(folder.file("plan.csv"));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].reference == "R1.1");
    CHECK(rows[0].due == 2013y / 6);
    CHECK(rows[0].rag == PlanRag::complete);
    CHECK(rows[0].lead == "Head of service");
}

TEST_CASE("every row that cannot be used is named, and nothing is taken") {
    try {
        read_improvement_plan(FIXTURES "/improvement-plan/faulty.csv");
        FAIL("it was taken");
    } catch (const Error& e) {
        const std::string said = e.what();
        const auto says = [&](const std::string& part) {
            CAPTURE(said);
            CHECK(said.find(part) != std::string::npos);
        };
        says("faulty.csv:2: 'Summer 2013' is not a due month: write it as June 2013\n");
        says(
            "faulty.csv:3: 'Amber' is not a RAG status: write Complete, In progress on schedule or Behind "
            "schedule\n");
        says("faulty.csv:3: there is no lead: say which role leads it\n");
        says("faulty.csv:4: '31/06/2013' is not a due month: write it as June 2013\n");
        says("faulty.csv:4: there is no action\n");
        says("faulty.csv:6: this action stands in line 5 already, under the same recommendation\n");
        says("Nothing of the file was taken.");
    }
}

TEST_CASE("a file that is no plan") {
    CHECK(fault_of("a,b\n1,2\n")
              .find("plan.csv: there is no row of headers with 'Recommendation' and 'Action'") == 0);
    CHECK(fault_of(headers).find("plan.csv: no row stands below the headers") == 0);
    CHECK(fault_of("Recommendation,Action\nx,y\n").find("plan.csv:1: there is no column 'Lead'") == 0);
    CHECK(fault_of(std::string{headers} + ",Do it,Lead,,Complete\n")
              .find("plan.csv:2: there is no recommendation, here or above") == 0);
    CHECK(fault_of("<plan/>").find("plan.csv: this is XML, not an improvement plan") == 0);
    CHECK_THROWS_AS(read_improvement_plan("nowhere.csv"), Error);
}

TEST_CASE("a workbook: real dates are months, faults name the sheet") {
    const Templates folder{{}};
    const auto write = [&](const char* rag) {
        auto* book = workbook_new(folder.file("plan.xlsx").c_str());
        auto* sheet = workbook_add_worksheet(book, "Plan");
        auto* format = workbook_add_format(book);
        format_set_num_format(format, "mmm-yy");
        const std::array<const char*, 5> names{"Recommendation", "Action", "Lead", "Due month", "RAG status"};
        for (lxw_col_t i = 0; i < 5; ++i) worksheet_write_string(sheet, 0, i, names.at(i), nullptr);
        worksheet_write_string(sheet, 1, 0, "Mend it", nullptr);
        worksheet_write_string(sheet, 1, 1, "Do it", nullptr);
        worksheet_write_string(sheet, 1, 2, "Lead", nullptr);
        lxw_datetime june{2013, 6, 1, 0, 0, 0};
        worksheet_write_datetime(sheet, 1, 3, &june, format);
        worksheet_write_string(sheet, 1, 4, rag, nullptr);
        REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    };
    write("Behind schedule");
    const auto rows = read_improvement_plan(folder.file("plan.xlsx"));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].due == 2013y / 6);
    write("late");
    try {
        read_improvement_plan(folder.file("plan.xlsx"));
        FAIL("it was taken");
    } catch (const Error& e) {
        CHECK(folder.without_folder(e.what()).find("plan.xlsx (Plan):2: 'late' is not a RAG status") == 0);
    }
}

TEST_CASE("months as people write them") {
    for (const auto* text : {"June 2013", "june 2013", "Jun 2013", "06/2013", "6/2013", "2013-06",
                             "2013-06-30", "2013-06-01 00:00:00", "30/06/2013"}) {
        CAPTURE(text);
        CHECK(parse_month(text) == 2013y / 6);
    }
    CHECK(parse_month("Sept 2013") == 2013y / 9);
    for (const auto* text :
         {"", "June", "2013", "June 13", "Jun-13", "31/06/2013", "13/2013", "0/06/2013", "Juni 2013",
          "2013-13", "6 June 2013", "06/13", "/2013", " 2013", "99/99/9999"}) {
        CAPTURE(text);
        CHECK(!parse_month(text));
    }
    CHECK(spoken_month(2013y / 6) == "June 2013");
    CHECK(last_day(2024y / 2) == *parse_date("2024-02-29"));
}

}  // namespace improvement_plan_test
