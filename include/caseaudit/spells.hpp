#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/result.hpp>

/// Plans and placements as spells of time: from when to when one held, as far as the sources show.
namespace caseaudit {

/// The subject's status, where the sources carry it on that day.
CASEAUDIT_API const Field& status_on(const CaseFile& file, Date day);

/// What to answer where nothing is asked for by the status on `day`: not checked where it is not known, else
/// not applicable in the words of `no_need`, which has "{}" where the status stands.
CASEAUDIT_API Result not_asked_by_status(const CaseFile& file, Date day, std::string_view no_need);

/// Not ended on `as_of`, as far as its source says.
CASEAUDIT_API bool is_open(const Entry& spell, Date as_of);

/// The last day of a spell, or `as_of` while it lasts.
CASEAUDIT_API Date end_of(const Entry& spell, Date as_of);

/// The last day up to `as_of` on which the sources show that it held, which is before `end_of` where they do
/// not say whether it ended.
CASEAUDIT_API Date held_until(const Entry& spell, const CaseFile& file, Date as_of);

/// Whether the sources show that a spell holds on `as_of` whose end they leave blank.
CASEAUDIT_API bool is_shown_to_hold(const Entry& spell, const CaseFile& file, Date as_of);

}  // namespace caseaudit
