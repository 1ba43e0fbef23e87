#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/improvement_plan.hpp>
#include <caseaudit/store.hpp>
#include <string>
#include <vector>

/// Actions in the store. Those of an audit come and change with its import. Every change is an event of the
/// action and a line of the history; each function throws `Error` when it cannot be, and changes nothing
/// then.
namespace caseaudit {

CASEAUDIT_API std::vector<FollowedAction> followed_actions(const Store& store);

/// Of every document that stands, drafts and copies too, and was completed at most `days_to_show_risks`
/// before that day: the same risk of an audit once.
CASEAUDIT_API std::vector<RecordedRisk> recorded_risks(const Store& store, Date today);

/// `event.who` is `doer`'s. Throws where `check_next` does, or there is no such action.
CASEAUDIT_API void record_event(Store& store, const std::string& id, ActionEvent event, const Doer& doer);

/// An action that a QA meeting decided on; returns its id. Its id, state and question are not looked at.
/// `about`: the fault of the case system that it mends, in the QA pack's words; or empty.
CASEAUDIT_API std::string add_action(Store& store, const Action& action, const std::string& team,
                                     int recommendation, const Doer& doer, const std::string& about = {});

/// Makes the action one of those under a recommendation of the plan.
CASEAUDIT_API void link_action(Store& store, const std::string& id, int recommendation, const Doer& doer);

/// What reading a plan into the store did.
struct PlanImport {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<std::string> notes;  ///< sentences: where the file and the store differ, and what was kept
};

/// A row is an action of the plan that is here already when it has its reference, or the same recommendation
/// and action; what differs becomes events of it. All rows, or none.
CASEAUDIT_API PlanImport import_plan(Store& store, const std::vector<PlanRow>& rows, const Doer& doer);

/// The plan as it stands on that day, in its order; withdrawn actions are left out.
CASEAUDIT_API std::vector<PlanRow> exported_plan(const std::vector<FollowedAction>& all,
                                                 const std::vector<std::string>& recommendations, Date as_at);
/// The recommendations of the plan: the first is R1.
CASEAUDIT_API std::vector<std::string> recommendations(const Store& store);

/// "R2" is 2. Throws `Error` when it is not written so.
CASEAUDIT_API int recommendation_numbered(const std::string& reference);

}  // namespace caseaudit
