#pragma once
#include <caseaudit/plugin.hpp>
#include <optional>
#include <vector>

/// From when to when the child was looked after: placements that follow each other without a day between.
namespace planning {

struct CareTime {
    const caseaudit::Entry* first = nullptr;  ///< the first placement
    const caseaudit::Entry* last = nullptr;
    caseaudit::Period time;
    caseaudit::Date held_until;  ///< the last day of `time` on which the sources show that it held
    /// Whether the sources reach far enough before it to tell that the child was not looked after already.
    bool beginning_known = false;
};

/// Those that have begun on `as_of`, oldest first; the last ends on `as_of` while it lasts.
std::vector<CareTime> care_times(const caseaudit::CaseFile& file, caseaudit::Date as_of);
/// The one that lasts on `as_of`.
std::optional<CareTime> care_now(const caseaudit::CaseFile& file, caseaudit::Date as_of);

}  // namespace planning
