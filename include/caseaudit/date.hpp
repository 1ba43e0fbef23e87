#pragma once
#include <spdlog/fmt/fmt.h>

#include <caseaudit/export.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace caseaudit {

using Date = std::chrono::sys_days;

/// Days from `from` to `to`, both included.
struct Period {
    Date from;
    Date to;

    bool contains(Date date) const { return from <= date && date <= to; }
    bool operator==(const Period&) const = default;
};

/// Reads `2013-06-06`. Nothing when it is not written so, or is no day of the calendar (31 February).
CASEAUDIT_API std::optional<Date> parse_date(std::string_view text);

/// `2013-06-06`, for files.
CASEAUDIT_API std::string iso_date(Date date);

/// `6 June 2013`, for people. The same text comes from formatting a Date with "{}".
CASEAUDIT_API std::string spoken_date(Date date);

/// The same day of an earlier month (negative: a later one), or that month's last day where it has no such
/// day.
CASEAUDIT_API Date months_before(Date date, int months);

/// The last `months` months up to and including `as_of`: for 6 and 31 May 2013, 1 December 2012 to 31 May
/// 2013.
CASEAUDIT_API Period months_up_to(Date as_of, int months);

}  // namespace caseaudit

template <>
struct fmt::formatter<caseaudit::Date> : fmt::formatter<std::string> {
    template <class FormatContext>
    auto format(caseaudit::Date date, FormatContext& context) const {
        return fmt::formatter<std::string>::format(caseaudit::spoken_date(date), context);
    }
};
