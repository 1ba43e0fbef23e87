#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <vector>

#include "scheduling/schedule.hpp"

/// The schedule in words, for spreadsheets and programs, for calendars, and as a plan that is read again.
namespace caseaudit::reports {

CASEAUDIT_API std::string schedule_text(const scheduling::Schedule& schedule);
/// One row for the audits of a month, kind and team, and for each meeting.
CASEAUDIT_API std::string schedule_csv(const scheduling::Schedule& schedule);
CASEAUDIT_API std::string schedule_json(const scheduling::Schedule& schedule);
/// iCalendar (RFC 5545): whole-day events with ids that stay, stamped with the schedule's `as_of`.
CASEAUDIT_API std::string schedule_ics(const scheduling::Schedule& schedule);
/// As `read_activity_plan` reads it.
CASEAUDIT_API std::string plan_csv(const std::vector<PlannedAudits>& plan);

}  // namespace caseaudit::reports
