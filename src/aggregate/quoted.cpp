#include "aggregate/quoted.hpp"

#include "aggregate/answers.hpp"

namespace caseaudit::aggregate {

QuotedTeams::QuotedTeams(const Columns& columns, int least) : least_{least} {
    for (const auto& audit : columns.audits) {
        if (!audit.draft) ++complete_[columns.teams[audit.team]];
    }
}

bool QuotedTeams::has(const Audit& audit) const {
    const auto found = complete_.find(team_name(audit));
    return least_ == 0 || (found != complete_.end() && found->second >= least_);
}

}  // namespace caseaudit::aggregate
