#include "reports/text_lines.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

namespace caseaudit::reports {
namespace {

constexpr std::size_t gap = 2;

}  // namespace

std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string padded(std::string text, std::size_t to) {
    if (width(text) < to) text.append(to - width(text), ' ');
    return text;
}

std::string underlined(const std::string& words, char with) {
    return fmt::format("{}\n{}\n", words, std::string(width(words), with));
}

std::string heading(const std::string& words) { return "\n" + underlined(words, '-'); }

std::vector<std::size_t> column_widths(const TextRows& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]) + gap);
    }
    return widths;
}

std::string in_columns(const TextRows& rows, const std::vector<std::size_t>& widths) {
    std::string text;
    for (const auto& row : rows) {
        std::string line = "  ";
        for (std::size_t i = 0; i < row.size(); ++i) line += padded(row[i], widths[i]);
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

}  // namespace caseaudit::reports
