#include "formats/improvement_plan/columns.hpp"

#include <algorithm>
#include <vector>

#include "formats/tables/cell.hpp"

namespace caseaudit::improvement_plan {
namespace {

/// Each column's own header first, then what councils also call it; in small letters.
const std::array<std::vector<std::string_view>, column_count> names{
    {{"Reference", "ref", "no", "no."},
     {"Recommendation", "recommendations"},
     {"Action", "actions"},
     {"Intended outcome", "intended outcomes", "outcome"},
     {"Source", "source of recommendation"},
     {"How monitored", "how it is monitored", "monitoring"},
     {"Timescale", "timescales"},
     {"Lead", "lead officer", "owner"},
     {"Due month", "due", "due date"},
     {"Progress", "progress to date"},
     {"RAG status", "rag", "status"}}};

std::string in_small_letters(std::string_view text) {
    std::string all{text};
    for (char& c : all) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return all;
}

std::optional<std::size_t> column_named(std::string_view header) {
    const auto plain = in_small_letters(tables::plain_header(header));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool is_one = std::ranges::any_of(
            names.at(i), [&](std::string_view name) { return in_small_letters(name) == plain; });
        if (is_one) return i;
    }
    return std::nullopt;
}

}  // namespace

std::string_view header_of(Column column) { return names.at(static_cast<std::size_t>(column)).front(); }

std::optional<Positions> find_columns(std::span<const std::string_view> cells) {
    Positions found;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto column = column_named(cells[i]);
        if (column && !found.at(*column)) found.at(*column) = i;
    }
    const auto has = [&](Column column) { return found.at(static_cast<std::size_t>(column)).has_value(); };
    if (!has(Column::recommendation) || !has(Column::action)) return std::nullopt;
    return found;
}

}  // namespace caseaudit::improvement_plan
