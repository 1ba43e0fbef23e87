#include "reports/csv.hpp"

#include <algorithm>

namespace caseaudit::reports {
namespace {

bool is_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

bool is_formula(std::string_view text) {
    return !text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos &&
           !is_number(text);
}

std::string cell(std::string_view text) {
    std::string safe = is_formula(text) ? "'" : "";
    safe += text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace

std::string csv_row(const std::vector<std::string>& cells) {
    std::string row;
    for (const auto& text : cells) {
        if (&text != &cells.front()) row += ',';
        row += cell(text);
    }
    return row + "\r\n";
}

}  // namespace caseaudit::reports
