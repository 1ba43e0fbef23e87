// The workbook, read back through its XML.
#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/reports.hpp>
#include <ranges>

#include "aggregate/made_up.hpp"
#include "reports/workbook_parts.hpp"

namespace workbook_test {

using namespace caseaudit;
using namespace workbook_parts;

namespace {

const std::map<std::string, ReadSheet>& made_up_sheets() {
    static const auto sheets = sheets_of(qa_xlsx(made_up::pack()));
    return sheets;
}

template <class CellOf>
void check_cells(const Matrix<CellOf>& matrix, const QaPack& pack, const std::string& sheet) {
    const auto& cells = made_up_sheets().at(sheet);
    const auto check = [&](const std::string& by, const Row<CellOf>& row, const std::string& version) {
        for (std::size_t i = 0; i <= pack.teams.size(); ++i) {
            const auto& cell = i == 0 ? row.all : row.teams[i - 1];
            const auto team = i == 0 ? "All" : pack.teams[i - 1];
            auto title = row.title;
            title[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(title[0])));
            const std::vector<std::string> start{by, row.id, title, version, team};
            CHECK(cells.at(start, "Counted (n)") == std::to_string(cell.counted()));
            CHECK(cells.at(start, "Not applicable") == std::to_string(cell.not_applicable));
            CHECK(cells.at(start, "Not asked") == std::to_string(cell.not_asked));
        }
    };
    for (const auto& area : matrix.areas) check("Practice area", area, "");
    for (const auto& question : matrix.questions)
        check("Question", question, std::to_string(question.version));
}

}  // namespace

TEST_CASE("the first sheet says what the workbook is, for whom, and how far it carries") {
    const auto bytes = qa_xlsx(made_up::pack());
    const auto parts = parts_of(bytes);
    CHECK(parts.at("xl/workbook.xml").find("<sheet name=\"About\" sheetId=\"1\"") != std::string::npos);
    const auto& about = made_up_sheets().at("About");
    CHECK(about.rows.at(0).at(0).value == "Findings for the QA meeting");
    CHECK(about.rows.at(1).at(0).value == "For the quality assurance meeting.");
    CHECK(parts.at("xl/sharedStrings.xml").find("How they were drawn is not recorded") != std::string::npos);
    CHECK(parts.at("docProps/core.xml").find("2013-06-") != std::string::npos);
}

TEST_CASE("every cell of the matrices is in the workbook, as a number") {
    const auto pack = made_up::pack();
    check_cells(pack.facts, pack, "Facts, every cell");
    check_cells(pack.judgements, pack, "Judgements, every cell");
    const auto& facts = made_up_sheets().at("Facts by question");
    CHECK(facts.at({"Supervision on file"}, "All: per cent met") == "44");
    CHECK(facts.at({"Supervision on file"}, "All: n") == "16");
    const auto& row = facts.rows.at(3);
    CHECK(row.at(0).is_text);
    CHECK(!row.at(4).is_text);
}

TEST_CASE("what nothing is counted in has no percentage, and says so") {
    const auto& cells = made_up_sheets().at("Facts, every cell");
    bool any = false;
    for (const auto& row : cells.rows) {
        if (row.size() < 11 || row.at(8).value != "0") continue;
        any = true;
        CHECK(row.at(9).value.empty());
        CHECK(row.at(10).value == "not scored");
    }
    CHECK(any);
}

TEST_CASE("no text of a workbook is a formula") {
    const auto& actions = made_up_sheets().at("Actions");
    CHECK(actions.rows.at(3).at(0) == SheetCell{true, "=Record supervision"});
    for (const auto& one : made_up_sheets()) CHECK(!one.second.has_formula);
}

TEST_CASE("charts are native, and of cells that exist") {
    const auto parts = parts_of(qa_xlsx(made_up::pack()));
    CHECK(parts.contains("xl/charts/chart1.xml"));
    CHECK(parts.at("xl/charts/chart1.xml").find("<c:f>'Facts by area'!$B$4:$B$5</c:f>") != std::string::npos);
}

TEST_CASE("the same pack gives the same workbook") {
    CHECK(qa_xlsx(made_up::pack()) == qa_xlsx(made_up::pack()));
}

TEST_CASE("a workbook of no audits holds its cover and no empty sheet") {
    const auto sheets = sheets_of(qa_xlsx(qa_pack(std::vector<CheckedAudit>{}, made_up::areas(), {})));
    CHECK(sheets.size() == 1);
    CHECK(sheets.contains("About"));
}

TEST_CASE("bytes that are no UTF-8 are shown as unreadable; what is too long is refused") {
    auto one = made_up::audit(1, "Team Oak");
    one.audit.comments[0].text = "\xff fine";
    QaOptions options;
    options.quotes_from = 0;
    const auto pack_of = [&] { return qa_pack(countable({one}).audits, made_up::areas(), options); };
    CHECK(sheets_of(qa_xlsx(pack_of())).at("Comments").rows.at(4).at(3).value == "\xEF\xBF\xBD fine");
    one.audit.comments[0].text = std::string(40'000, 'x');
    CHECK_THROWS_WITH_AS(qa_xlsx(pack_of()),
                         "a text is longer than a cell of a workbook can hold: write CSV or JSON instead",
                         Error);
}

}  // namespace workbook_test
