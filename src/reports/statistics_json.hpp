#pragma once
#include <caseaudit/qa_pack.hpp>
#include <nlohmann/json.hpp>

/// What the pack says of time, of teams and of what was done, as JSON.
namespace caseaudit::reports {

nlohmann::ordered_json interval_json(const std::optional<ShareInterval>& interval);
nlohmann::ordered_json trends_json(const std::vector<TrendSeries>& trends);
nlohmann::ordered_json differences_json(const TeamDifferences& differences);
nlohmann::ordered_json changes_json(const std::vector<Change>& changes);
nlohmann::ordered_json not_checked_json(const NotChecked& one);
nlohmann::ordered_json action_counts_json(const ActionCounts& counts);
nlohmann::ordered_json meeting_actions_json(const std::vector<MeetingAction>& actions);
nlohmann::ordered_json faults_json(const std::vector<SystemFault>& faults);

}  // namespace caseaudit::reports
