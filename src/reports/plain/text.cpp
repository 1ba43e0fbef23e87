#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "reports/plain/plain_report.hpp"
#include "reports/text_lines.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

constexpr std::size_t widest_table = 140;

std::vector<std::string> line_of(const PlainRow& row) {
    std::vector<std::string> cells{capitalised(row.title)};
    for (const auto& cell : row.cells) cells.push_back(in_words(cell));
    return cells;
}

/// What is too wide for columns: a row after the other, a line for each cell that says something.
std::string one_below_the_other(const std::vector<std::vector<std::string>>& lines) {
    std::string text;
    for (std::size_t row = 1; row < lines.size(); ++row) {
        text += fmt::format("  {}\n", lines[row].front());
        for (std::size_t i = 1; i < lines[row].size(); ++i) {
            if (!lines[row][i].empty()) text += fmt::format("      {}: {}\n", lines[0][i], lines[row][i]);
        }
    }
    return text;
}

std::string table_text(const PlainTable& table) {
    std::vector<std::vector<std::string>> lines{table.columns};
    for (const auto& row : table.rows) lines.push_back(line_of(row));
    const auto widths = column_widths(lines);
    std::size_t all = 0;
    for (const auto one : widths) all += one;
    return fmt::format("\n  {}\n", table.caption) +
           (all > widest_table ? one_below_the_other(lines) : in_columns(lines, widths));
}

/// A figure stands after what it is of, a reference or a word before what is said of it.
std::string point_words(const PlainPoint& point) {
    const auto figure = in_words(point.figure);
    if (figure.empty()) return point.text;
    return point.figure.count ? point.text + ": " + figure : figure + ": " + point.text;
}

std::string point_text(const PlainPoint& point) {
    auto text = fmt::format("  - {}{}\n", point.urgent ? "URGENT: " : "", point_words(point));
    if (!point.note.empty()) text += fmt::format("    {}\n", point.note);
    return text;
}

std::string section_text(const PlainSection& section) {
    auto text = "\n" + underlined(section.title, '-');
    for (const auto& sentence : section.sentences) text += fmt::format("  {}\n", sentence);
    for (const auto& point : section.points) text += point_text(point);
    for (const auto& table : section.tables) text += table_text(table);
    for (const auto& sentence : section.after) text += fmt::format("  {}\n", sentence);
    return text;
}

}  // namespace

std::string plain_text(const PlainReport& report) {
    auto text = underlined(report.title, '=') + audience_line(report) + "\n\n";
    for (const auto& sentence : report.opening) text += sentence + "\n";
    for (const auto& section : report.sections) text += section_text(section);
    return text;
}

}  // namespace caseaudit::reports
