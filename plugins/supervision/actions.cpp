// What becomes of the actions agreed in supervision.
#include "checks.hpp"
#include "records.hpp"

using namespace caseaudit;

namespace supervision {
namespace {

/// The records of the audit period that come after one with actions.
Entries after_actions(const CaseFile& file, const Context& context) {
    std::vector<const Entry*> later;
    for (const auto& [earlier, next] : pairwise(records_so_far(file, context))) {
        if (!earlier->actions.empty() && context.period.contains(next->date)) later.push_back(next);
    }
    return Entries{std::move(later)};
}

Entries actions_of(const Entries& found) {
    std::vector<const Entry*> actions;
    for (const auto& record : found) {
        for (const auto& action : record.actions) actions.push_back(&action);
    }
    return Entries{std::move(actions)};
}

}  // namespace

/// Not met when a record that follows one with actions does not go back over them.
Result actions_reviewed(const CaseFile& file, const Context& context) {
    const auto later = after_actions(file, context);
    if (later.empty())
        return not_applicable("No supervision of the audit period follows one that agreed actions.");
    return each(later, [](const Entry& record) { return shown(record.field("prior-actions-reviewed")); },
                {.lacking = "Earlier actions are not reviewed in",
                 .unknown = "The review of earlier actions",
                 .thing = "later supervision record"});
}

/// Not met when an action lacks an owner or a date by which it is due.
Result actions_owned(const CaseFile& file, const Context& context) {
    const auto actions = actions_of(records(file, context));
    if (actions.empty()) return not_applicable("Supervision in the audit period records no actions.");
    return each(
        actions,
        [](const Entry& action) { return both(shown(action.field("owner")), shown(action.field("due"))); },
        {.lacking = "No owner, or no date, is recorded for",
         .unknown = "The owner or the date",
         .thing = "action"});
}

}  // namespace supervision
