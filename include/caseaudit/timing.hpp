#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/each.hpp>
#include <caseaudit/entry.hpp>
#include <caseaudit/export.hpp>
#include <optional>

namespace caseaudit {

/// How something that was to be done by a day stands. `overdue`: not done, and that day has passed;
/// `unknown`: its source cannot carry whether it was done.
enum class Timing { in_time, late, overdue, not_yet_due, unknown };

/// As it stood on `as_of`: what was done later was not done yet. Nothing for `done`: it was not done.
CASEAUDIT_API Timing timing(std::optional<Date> done, Date due, Date as_of);
/// The same, of a field that holds the day on which it was done.
CASEAUDIT_API Timing timing(const Field& done, Date due, Date as_of);

/// In time is yes; late, overdue and not yet due are no.
CASEAUDIT_API Shown in_time(Timing timing);

}  // namespace caseaudit
