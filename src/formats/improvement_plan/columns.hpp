#pragma once
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace caseaudit::improvement_plan {

/// The columns that are read, in the order in which they are written.
enum class Column {
    reference,
    recommendation,
    action,
    outcome,
    source,
    monitored,
    timescale,
    lead,
    due,
    progress,
    rag
};
inline constexpr std::size_t column_count = 11;

/// Where in a row each column stands; nothing: it is not in the file.
using Positions = std::array<std::optional<std::size_t>, column_count>;

/// "How monitored": as it is written, and as faults name it.
std::string_view header_of(Column column);

/// The columns of a row of headers; nothing when it is none. A header that comes twice counts once.
std::optional<Positions> find_columns(std::span<const std::string_view> cells);

}  // namespace caseaudit::improvement_plan
