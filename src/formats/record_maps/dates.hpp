#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace caseaudit::record_maps {

/// A day, or why a cell holds none.
struct ReadDate {
    std::optional<Date> date;
    std::string why;  ///< "'31/02/2026' is no day of the calendar"; never quotes what is not like a date
};

/// Reads `2026-09-30`, and where `day_first` also `30/09/2026` (or with hyphens or dots); a time after it is
/// left out. A year of two digits is refused: nobody knows its century.
CASEAUDIT_API ReadDate read_date(std::string_view text, bool day_first);

}  // namespace caseaudit::record_maps
