#pragma once
#include <caseaudit/aggregate.hpp>
#include <optional>
#include <string>
#include <vector>

#include "formats/activity_plan/activity_plan.hpp"

namespace caseaudit {

/// What was due from a team in a month, and what of it was done. `done`, `late` and `not_done` are of those
/// due; what is due and none of them is not late yet.
struct MonthsActivity {
    int due = 0;
    int done = 0;       ///< by the end of the month
    int late = 0;       ///< after it
    int not_done = 0;   ///< the month is over, and it is not done
    int completed = 0;  ///< audits completed in this month, planned or not

    bool operator==(const MonthsActivity&) const = default;
};

struct TeamsActivity {
    std::string team;
    std::vector<MonthsActivity> months;  ///< one each of `Activity::months`
    MonthsActivity all;
};

struct Activity {
    std::vector<Month> months;  ///< without a gap, from the first to the last with anything due or done
    std::vector<TeamsActivity> teams;
    int undated = 0;  ///< complete audits that do not say when they were completed
};

/// Complete audits up to `as_of`. Each answers the earliest month of its team and kind for which one is still
/// due, so that what is done early counts for later. No plan: only `completed` is counted.
CASEAUDIT_API Activity activity(const std::vector<CheckedAudit>& audits,
                                const std::vector<PlannedAudits>& plan, Date as_of);

}  // namespace caseaudit
