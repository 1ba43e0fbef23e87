#pragma once
#include <optional>
#include <vector>

#include "cli/command.hpp"
#include "scheduling/schedule.hpp"
#include "store/meetings.hpp"

/// QA meetings, as a rhythm plans them and a store knows that they were held.
namespace caseaudit::cli {

Option meeting_option();         ///< --meeting DATE
Option meetings_every_option();  ///< --meetings-every WEEKS

/// From --meeting every so many weeks up to `last`; none without it. `held` as a store knows; nothing: not
/// known.
std::vector<scheduling::Meeting> planned_meetings(const Arguments& arguments, Date last, Date as_of,
                                                  const Calendar& calendar,
                                                  const std::optional<std::vector<Date>>& held);

/// --held and --not-held: tells the store's history.
Exit record_meetings(const Arguments& arguments);

}  // namespace caseaudit::cli
