#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "reports/plain/plain_report.hpp"
#include "reports/words.hpp"
#include "reports/xlsx/workbook.hpp"

namespace caseaudit::reports {
namespace {

constexpr std::size_t longest_sheet_name = 31;
/// A chart of one bar says nothing that its number does not; one of more rows than these cannot be read.
constexpr std::size_t least_bars = 2;
constexpr std::size_t most_bars = 30;
constexpr std::size_t most_series = 4;

/// What stands in a column of the report becomes up to three of the sheet, so that every number is one.
struct SheetColumn {
    bool has_count = false;
    bool has_of = false;
    bool has_rating = false;
    bool has_words = false;

    std::size_t width() const { return 1U + (has_of ? 1 : 0) + (has_rating ? 1 : 0); }
    bool is_share() const { return has_count && has_of; }
    bool is_count() const { return has_count && !has_of && !has_words; }
};

SheetColumn column_in(const PlainTable& table, std::size_t at) {
    SheetColumn column;
    for (const auto& row : table.rows) {
        const auto& cell = row.cells.at(at);
        column.has_count = column.has_count || cell.count;
        column.has_of = column.has_of || cell.of;
        column.has_rating = column.has_rating || !cell.rating.empty();
        column.has_words = column.has_words || (!cell.count && !cell.text.empty());
    }
    return column;
}

TableCell sheet_number(const std::optional<std::int64_t>& number) {
    return number ? TableCell{static_cast<double>(*number)} : TableCell{};
}

/// A figure as a number; words, a suppressed count and "not scored" as they are.
TableCell main_cell(const PlainCell& cell) {
    if (cell.count) return sheet_number(cell.count);
    if (cell.percent) return TableCell{static_cast<double>(*cell.percent)};
    return cell.text.empty() ? TableCell{} : TableCell{cell.text};
}

void add_headers(Table& sheet, const std::string& title, const SheetColumn& column) {
    sheet.columns.push_back(title);
    if (column.has_of) sheet.columns.push_back(title + ": of");
    if (column.has_rating) sheet.columns.push_back(title + ": rating");
}

void add_cells(std::vector<TableCell>& row, const PlainCell& cell, const SheetColumn& column) {
    row.push_back(main_cell(cell));
    if (column.has_of) row.push_back(sheet_number(cell.of));
    if (column.has_rating) row.push_back(cell.rating.empty() ? TableCell{} : TableCell{cell.rating});
}

/// Of the first column of shares its counts beside what they are of; where there are none, the counts.
std::vector<std::size_t> charted_columns(const std::vector<SheetColumn>& columns) {
    std::vector<std::size_t> counts;
    std::size_t at = 1;
    for (const auto& column : columns) {
        if (column.is_share()) return {at, at + 1};
        if (column.is_count() && counts.size() < most_series) counts.push_back(at);
        at += column.width();
    }
    return counts;
}

void add_chart(Table& sheet, const PlainTable& table, const std::vector<SheetColumn>& columns) {
    const auto is_total = [](const PlainRow& row) { return row.is_total; };
    const auto bars =
        static_cast<std::size_t>(std::ranges::find_if(table.rows, is_total) - table.rows.begin());
    const auto charted = charted_columns(columns);
    if (bars < least_bars || bars > most_bars || charted.empty()) return;
    const auto title = charted.size() == 1
                           ? fmt::format("{}: {}", table.caption, sheet.columns[charted.front()])
                           : table.caption;
    sheet.charts.push_back({ChartKind::bars, title, "Count", 0, charted, bars, std::nullopt});
}

Table sheet_of(const PlainTable& table) {
    Table sheet{table.id.substr(0, longest_sheet_name), table.caption, {table.columns.front()}, {}};
    std::vector<SheetColumn> columns;
    for (std::size_t i = 0; i + 1 < table.columns.size(); ++i) {
        columns.push_back(column_in(table, i));
        add_headers(sheet, table.columns[i + 1], columns.back());
    }
    for (const auto& row : table.rows) {
        std::vector<TableCell> cells{TableCell{capitalised(row.title)}};
        for (std::size_t i = 0; i < row.cells.size(); ++i) add_cells(cells, row.cells[i], columns[i]);
        sheet.rows.push_back(std::move(cells));
    }
    add_chart(sheet, table, columns);
    return sheet;
}

/// Findings and what else is said with a figure, as a table of its own.
Table points_sheet(const PlainSection& section) {
    PlainTable table{section.id, section.title, {section.title, "Figure", "Note"}, {}};
    for (const auto& point : section.points)
        table.rows.push_back(
            {(point.urgent ? "Urgent: " : "") + point.text, {point.figure, words_cell(point.note)}});
    return sheet_of(table);
}

Cover cover_of(const PlainReport& report) {
    Cover cover{report.title, report.audience, report.as_of, {}};
    cover.lines.emplace_back("Audience", audience_line(report));
    for (const auto& sentence : report.opening) cover.lines.emplace_back("", sentence);
    for (const auto& section : report.sections) {
        for (const auto* sentences : {&section.sentences, &section.after}) {
            for (const auto& sentence : *sentences) cover.lines.emplace_back(section.title, sentence);
        }
    }
    return cover;
}

}  // namespace

std::string plain_xlsx(const PlainReport& report) {
    std::vector<Table> sheets;
    for (const auto& section : report.sections) {
        if (!section.points.empty()) sheets.push_back(points_sheet(section));
        for (const auto& table : section.tables) sheets.push_back(sheet_of(table));
    }
    return workbook(cover_of(report), sheets);
}

}  // namespace caseaudit::reports
