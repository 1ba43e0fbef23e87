#include "reports/csv.hpp"

#include <spdlog/fmt/fmt.h>

#include "reports/plain/plain_report.hpp"

namespace caseaudit::reports {
namespace {

template <class Number>
std::string or_nothing(const std::optional<Number>& number) {
    return number ? fmt::format("{}", *number) : "";
}

std::string plain_line(const std::string& section, const std::string& table, const std::string& row,
                       const std::string& column, const PlainCell& cell) {
    return csv_row({section, table, row, column, or_nothing(cell.count), or_nothing(cell.of),
                    or_nothing(cell.percent), in_words(cell)});
}

std::string said_line(const std::string& section, const char* what, const std::string& words) {
    return plain_line(section, "", "", what, words_cell(words));
}

std::string points_csv(const PlainSection& section) {
    std::string text;
    for (const auto& point : section.points) {
        text += plain_line(section.id, "", point.text, point.urgent ? "urgent point" : "point", point.figure);
        if (!point.note.empty())
            text += plain_line(section.id, "", point.text, "note", words_cell(point.note));
    }
    return text;
}

std::string table_csv(const PlainSection& section, const PlainTable& table) {
    std::string text;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            text += plain_line(section.id, table.id, row.title, table.columns.at(i + 1), row.cells[i]);
    }
    return text;
}

}  // namespace

std::string plain_csv(const PlainReport& report) {
    auto text = csv_row({"section", "table", "row", "column", "count", "of", "percent", "text"});
    text += said_line("report", "kind", report.kind) + said_line("report", "title", report.title);
    text += said_line("report", "audience", audience_line(report));
    text += said_line("report", "date", report.as_of ? iso_date(*report.as_of) : "");
    for (const auto& sentence : report.opening) text += said_line("report", "sentence", sentence);
    for (const auto& section : report.sections) {
        for (const auto& sentence : section.sentences) text += said_line(section.id, "sentence", sentence);
        text += points_csv(section);
        for (const auto& table : section.tables) text += table_csv(section, table);
        for (const auto& sentence : section.after) text += said_line(section.id, "sentence", sentence);
    }
    return text;
}

}  // namespace caseaudit::reports
