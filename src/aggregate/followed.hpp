#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/aggregate.hpp>
#include <string>
#include <vector>

namespace caseaudit {

/// The actions of complete audits as their documents have them, where no store says what happened since.
CASEAUDIT_API std::vector<FollowedAction> followed_in(const std::vector<CheckedAudit>& audits);

/// Of each file the latest audit of each kind, by position: what an earlier one prompted has been looked at
/// again.
CASEAUDIT_API std::vector<std::size_t> latest_of_each_file(const std::vector<CheckedAudit>& audits);

/// Those of one team, by the name that reports give it.
CASEAUDIT_API std::vector<CheckedAudit> audits_of_team(const std::vector<CheckedAudit>& audits,
                                                       const std::string& team);

}  // namespace caseaudit
