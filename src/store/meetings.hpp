#pragma once
#include <caseaudit/store.hpp>
#include <vector>

/// That QA meetings were held: lines of the history, which is the only place where it stands.
namespace caseaudit {

/// Says in the history that a meeting was held on this day; or, `was_held` false, that this was a mistake.
/// Throws `Error` for a day after `doer.today`, and where the history says so already.
CASEAUDIT_API void record_meeting(Store& store, Date day, bool was_held, const Doer& doer);

/// Those that were held, by day.
CASEAUDIT_API std::vector<Date> held_meetings(const std::vector<HistoryLine>& lines);

}  // namespace caseaudit
