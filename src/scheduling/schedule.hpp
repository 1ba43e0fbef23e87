#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/calendar.hpp>
#include <caseaudit/export.hpp>
#include <string>
#include <utility>
#include <vector>

#include "aggregate/activity.hpp"
#include "formats/activity_plan/activity_plan.hpp"

/// Which audits are due when, and when the QA meeting meets: the plan of audits on a calendar.
namespace caseaudit::scheduling {

/// The rhythm from which a plan is made.
struct Rhythm {
    Month first;
    int months = 12;
    int whole_file_every = 2;        ///< months; the first month has it
    std::vector<std::string> kinds;  ///< of themed audits, which take turns in the months between
    std::vector<std::pair<std::string, int>> teams;  ///< and how many audits each does in a month
};

/// Month by month, the teams in the order given. Throws `Error` where months lie between whole-file audits
/// and there is no kind for them.
CASEAUDIT_API std::vector<PlannedAudits> plan_of(const Rhythm& rhythm);

/// What a team owes of one kind in one month. `counts` as `activity` has them, each kind by itself.
struct ScheduledAudits {
    Month month;
    Date due;  ///< the last working day of the month
    std::string kind;
    std::string team;
    MonthsActivity counts;

    int to_do() const { return counts.due - counts.done - counts.late - counts.not_done; }
};

struct Meeting {
    Date day;
    Date planned;  ///< the day it falls on; another than `day` where that is no working day
};

struct Schedule {
    Date as_of;
    std::vector<ScheduledAudits> audits;  ///< by month, kind and team
    std::vector<Meeting> meetings;
};

/// Complete audits up to `as_of` answer what is due, as in `activity`. Throws `NotKnown` where the bank
/// holidays of a month are not known.
CASEAUDIT_API std::vector<ScheduledAudits> scheduled(const std::vector<CheckedAudit>& audits,
                                                     const std::vector<PlannedAudits>& plan, Date as_of,
                                                     const Calendar& calendar);

/// From `first` every so many weeks up to `last`; what falls on no working day is on the next.
CASEAUDIT_API std::vector<Meeting> meetings(Date first, int weeks, Date last, const Calendar& calendar);

}  // namespace caseaudit::scheduling
