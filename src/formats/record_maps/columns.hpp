#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "formats/record_maps/record_map.hpp"

namespace caseaudit::record_maps {

/// Which column of a table each header is.
struct Columns {
    std::vector<std::optional<std::size_t>> of_cell;
    std::vector<bool> found;           ///< by the table's columns
    std::vector<std::string> unasked;  ///< headers that the table does not name
    std::size_t count = 0;             ///< how many are found
};

Columns match_columns(const RecordMap::Table& table, std::span<const std::string> headers);

/// The table of a map that some headers belong to.
struct Choice {
    const RecordMap* map = nullptr;
    const RecordMap::Table* table = nullptr;
    Columns columns;
};

/// The table whose name fits and whose columns are there; else the one that the headers alone tell apart.
/// Nothing where there is none; throws `Error` where they fit two alike.
std::optional<Choice> choose_table(std::span<const RecordMap> maps, std::string_view name,
                                   std::span<const std::string> headers);

}  // namespace caseaudit::record_maps
