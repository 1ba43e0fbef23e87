#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/calendar.hpp>
#include <caseaudit/export.hpp>
#include <optional>
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

enum class MeetingState {
    not_known,  ///< nobody said whether it was held
    held,       ///< on its day, or before
    held_late,
    late,  ///< its day is over, and it is not held
    to_come,
};

struct Meeting {
    Date day;
    Date planned;  ///< the day it falls on; another than `day` where that is no working day
    MeetingState state = MeetingState::not_known;
    std::optional<Date> held{};
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

/// How each stands at `as_of`. A meeting that was held is the one whose day is nearest: half of the `weeks`
/// between two meetings before it or after it at most.
CASEAUDIT_API void mark_held(std::vector<Meeting>& meetings, const std::vector<Date>& held, int weeks,
                             Date as_of);

/// "held", "held on 20 January 2027, 6 days late", "late: not held", "to come"; empty where it is not known.
CASEAUDIT_API std::string in_words(const Meeting& meeting);

}  // namespace caseaudit::scheduling
