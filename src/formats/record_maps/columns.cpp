#include "formats/record_maps/columns.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

namespace caseaudit::record_maps {
namespace {

bool has_a_date(const RecordMap::Table& table, const Columns& columns) {
    return std::ranges::any_of(table.entries,
                               [&](const RecordMap::Entry& entry) { return columns.found[entry.date]; });
}

/// By name, the child's column and something to read is enough; without it, half of the columns must be
/// there, and a date among them.
bool fits(const RecordMap::Table& table, const Columns& columns, bool is_named) {
    if (!columns.found[table.child]) return false;
    if (is_named) return columns.count > 1 || table.columns.size() == 1;
    return (table.entries.empty() || has_a_date(table, columns)) && columns.count * 2 >= table.columns.size();
}

}  // namespace

Columns match_columns(const RecordMap::Table& table, std::span<const std::string> headers) {
    Columns columns;
    columns.found.assign(table.columns.size(), false);
    for (const auto& header : headers) {
        columns.of_cell.emplace_back();
        if (header.empty()) continue;
        for (std::size_t i = 0; i < table.columns.size() && !columns.of_cell.back(); ++i) {
            if (columns.found[i] || !table.columns[i].header.is_in(header)) continue;
            columns.found[i] = true;
            columns.of_cell.back() = i;
            ++columns.count;
        }
        if (!columns.of_cell.back()) columns.unasked.push_back(header);
    }
    return columns;
}

std::optional<Choice> choose_table(std::span<const RecordMap> maps, std::string_view name,
                                   std::span<const std::string> headers) {
    std::optional<Choice> best;
    const RecordMap::Table* rival = nullptr;
    bool best_is_named = false;
    for (const auto& map : maps) {
        for (const auto& table : map.tables) {
            auto columns = match_columns(table, headers);
            const bool is_named = table.name.is_in(name);
            if (!fits(table, columns, is_named) || (best_is_named && !is_named)) continue;
            const bool is_better =
                !best || (is_named && !best_is_named) || columns.count > best->columns.count;
            if (!is_better && columns.count == best->columns.count) rival = &table;
            if (!is_better) continue;
            best = Choice{&map, &table, std::move(columns)};
            best_is_named = is_named;
            rival = nullptr;
        }
    }
    if (rival != nullptr) {
        throw Error{fmt::format("'{}' may be {} or {}: give the file the name of one of them", name,
                                best->table->title, rival->title)};
    }
    return best;
}

}  // namespace caseaudit::record_maps
