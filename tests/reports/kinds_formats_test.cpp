#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "reports/made_reports.hpp"
#include "reports/workbook_parts.hpp"

namespace kinds_formats_test {

using namespace made_reports;

namespace {

Figures of_object(const std::string& text) {
    Figures figures;
    const auto parsed = nlohmann::json::parse(text);
    for (const auto& section : parsed["sections"]) {
        for (const auto& table : section["tables"]) {
            for (std::size_t at = 0; at < table["rows"].size(); ++at) {
                const auto& row = table["rows"][at];
                for (std::size_t i = 0; i < row["cells"].size(); ++i) {
                    const auto& cell = row["cells"][i];
                    PlainCell read{cell["text"].get<std::string>()};
                    read.rating = cell["rating"].get<std::string>();
                    figures[place(table["id"], row["title"], at, table["columns"][i + 1])] =
                        lowered(in_words(read));
                    if (cell["count"].is_number() && cell["of"].is_number())
                        CHECK(read.text.starts_with(
                            fmt::format("{} of {}", cell["count"].get<int>(), cell["of"].get<int>())));
                }
            }
        }
    }
    return figures;
}

/// Cells of one row of CSV; a quoted one may hold commas and doubled quotes.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells{""};
    bool is_quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && is_quoted && i + 1 < line.size() && line[i + 1] == '"') {
            cells.back() += line[i++];
        } else if (line[i] == '"') {
            is_quoted = !is_quoted;
        } else if (line[i] == ',' && !is_quoted) {
            cells.emplace_back();
        } else {
            cells.back() += line[i];
        }
    }
    return cells;
}

/// Without where in its table a row stands: CSV does not say so.
Figures without_places(const Figures& figures) {
    Figures all;
    for (const auto& [key, words] : figures) {
        const auto first = key.find(" / ") + 3;
        all[key.substr(0, first) + key.substr(key.find(' ', first) + 1)] += words + ";";
    }
    return all;
}

Figures of_lines(const std::string& csv) {
    Figures figures;
    for (std::size_t at = 0; at < csv.size();) {
        const auto end = csv.find("\r\n", at);
        const auto cells = cells_of(csv.substr(at, end - at));
        REQUIRE(cells.size() == 8);
        const auto row = cells[2].starts_with('\'') ? cells[2].substr(1) : cells[2];
        if (!cells[1].empty() && cells[1] != "table")
            figures[lowered(fmt::format("{} / {} / {}", cells[1], row, cells[3]))] += lowered(cells[7]) + ";";
        at = end + 2;
    }
    return figures;
}

/// In the `at`-th row below the heads.
std::string under(const workbook_parts::ReadSheet& sheet, std::size_t at, const std::string& column) {
    const auto& heads = sheet.heads();
    const auto found = std::ranges::find(heads, column, &workbook_parts::SheetCell::value);
    REQUIRE(found != heads.end());
    return sheet.rows.at(3 + at).at(static_cast<std::size_t>(found - heads.begin())).value;
}

/// Every number of every table, as it is in the workbook's XML.
void check_sheets(const PlainReport& report) {
    const auto sheets = workbook_parts::sheets_of(plain_xlsx(report));
    for (const auto& section : report.sections) {
        for (const auto& table : section.tables) {
            CAPTURE(table.id);
            REQUIRE(sheets.contains(table.id.substr(0, 31)));
            const auto& sheet = sheets.at(table.id.substr(0, 31));
            CHECK(!sheet.has_formula);
            for (std::size_t at = 0; at < table.rows.size(); ++at) {
                const auto& cells = table.rows[at].cells;
                for (std::size_t i = 0; i < cells.size(); ++i) {
                    if (cells[i].count)
                        CHECK(under(sheet, at, table.columns[i + 1]) == std::to_string(*cells[i].count));
                }
            }
        }
    }
}

}  // namespace

TEST_CASE("Every figure is the same in all formats") {
    for (const auto& report : all_kinds()) {
        CAPTURE(report.kind);
        const auto figures = of_values(report);
        CHECK(!figures.empty());
        CHECK(of_page(plain_html(report)) == figures);
        CHECK(of_object(plain_json(report)) == figures);
        CHECK(of_lines(plain_csv(report)) == without_places(figures));
        const auto text = lowered(plain_text(report));
        for (const auto& figure : figures) {
            CAPTURE(figure.first);
            CHECK(text.find(figure.second) != std::string::npos);
        }
    }
}

TEST_CASE("Every number is a number in the workbook") {
    check_sheets(leadership_report(pack_of(checked())));
    check_sheets(audit_process_report(process()));
    check_sheets(partners_report(partners()));
    CHECK(plain_xlsx(leadership_report(pack_of(checked()))) ==
          plain_xlsx(leadership_report(pack_of(checked()))));
}

TEST_CASE("A table of counts has its chart beside it, without the total") {
    const auto parts = workbook_parts::parts_of(plain_xlsx(leadership_report(pack_of(checked()))));
    REQUIRE(parts.contains("xl/charts/chart1.xml"));
    std::string all;
    for (const auto& [name, text] : parts) {
        if (name.starts_with("xl/charts/")) all += text;
    }
    // Three practice areas stand from the fourth line on, below title, sentence and heads; the total is the
    // last.
    CHECK(all.find("<c:f>facts!$A$4:$A$5</c:f>") != std::string::npos);
    CHECK(all.find("<c:f>facts!$B$4:$B$5</c:f>") != std::string::npos);
}

TEST_CASE("audits read twice have a sheet each, however alike their ids begin") {
    ModerationReport report;
    for (const char* number : {"1", "2"}) {
        const auto id = std::string{"re-referral-and-closure-C-000000001-2013-05-3"} + number;
        report.audits.push_back({id,
                                 {WhyRead::random},
                                 Grade::good,
                                 Grade::inadequate,
                                 {{"supervision.on-file", "supervision on file", "Yes", number}}});
    }
    const auto sheets =
        workbook_parts::sheets_of(plain_xlsx(moderator_report(report, {}, made_up::day("2013-07-31"))));
    for (const std::string number : {"1", "2"}) {
        const auto& sheet = sheets.at("answers-" + number);
        CHECK(sheet.rows.at(0).at(0).value.find("05-3" + number) != std::string::npos);
        CHECK(sheet.at({"Supervision on file"}, "Second") == number);
    }
}

}  // namespace kinds_formats_test
