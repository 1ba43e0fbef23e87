#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/export.hpp>
#include <string>
#include <vector>

/// Actions as people and programs read them. Ids of audits' actions may refer to a child or worker: these are
/// for those who may open the audits.
namespace caseaudit {

/// By team: what each action is, how it stands, and the last report on it.
CASEAUDIT_API std::string actions_text(const std::vector<ActionStanding>& actions, Date as_at);
/// A row an action.
CASEAUDIT_API std::string actions_csv(const std::vector<ActionStanding>& actions);
/// One object: "as-at", and "actions" with the columns of the CSV as keys, and each action's events.
CASEAUDIT_API std::string actions_json(const std::vector<ActionStanding>& actions, Date as_at);

/// What somebody must look at: risks to children, urgent, overdue, not reported back on, due within so many
/// days, to be verified; and how old the open actions of each team are.
CASEAUDIT_API std::string actions_due_text(const std::vector<RecordedRisk>& risks,
                                           const std::vector<ActionStanding>& actions, Date as_at,
                                           int within);
/// The same as one object, each list by its action's id.
CASEAUDIT_API std::string actions_due_json(const std::vector<RecordedRisk>& risks,
                                           const std::vector<ActionStanding>& actions, Date as_at,
                                           int within);

}  // namespace caseaudit
