#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <vector>

#include "formats/record_maps/record_map.hpp"
#include "formats/record_maps/sample.hpp"

namespace caseaudit::record_maps {

/// A first record map for tables that look like `samples`, for a person to look through. What `guesses`,
/// itself a record map, knows of columns and codes is taken over; where a person must choose it says CHOOSE,
/// which no reader accepts. It holds headers, and of the values only those of columns that hold codes: no
/// names, no dates, no free text. `from`: since when the files have every record; nothing: a person must say
/// so. Throws `Error` where a table has no headers.
CASEAUDIT_API std::string guessed_map(const std::vector<Sample>& samples, const RecordMap& guesses,
                                      std::optional<Date> from);

}  // namespace caseaudit::record_maps
