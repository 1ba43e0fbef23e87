#include "aggregate/quoted.hpp"

#include "aggregate/answers.hpp"

namespace caseaudit::aggregate {

QuotedTeams::QuotedTeams(const Columns& columns, int least) : least_{least} {
    for (const auto& audit : columns.audits) {
        if (!audit.draft) ++complete_[columns.teams[audit.team]];
    }
}

bool QuotedTeams::has(const Audit& audit) const { return has(team_name(audit)); }

bool QuotedTeams::has(const std::string& team) const {
    const auto found = complete_.find(team);
    return least_ == 0 || (found != complete_.end() && found->second >= least_);
}

}  // namespace caseaudit::aggregate
