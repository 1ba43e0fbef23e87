// Whether audits leave a trace on the file, and whether their actions are done.
#include "checks.hpp"

using namespace caseaudit;

namespace process {
namespace {

/// The actions of audits whose date has passed, or whose date the source does not carry.
Entries actions_due(const CaseFile& file, const Context& context) {
    std::vector<const Entry*> due;
    for (const auto& audit : file.entries("audit-activity")) {
        if (audit.date > context.as_of()) continue;
        for (const auto& action : audit.actions) {
            const auto& by = action.field("due");
            const auto date = by.date();
            if (shown(by) == Shown::unknown || (date && *date < context.as_of())) due.push_back(&action);
        }
    }
    return Entries{std::move(due)};
}

}  // namespace

/// Not met when no audit activity falls in the audit period.
Result audit_activity(const CaseFile& file, const Context& context) {
    const auto found = file.entries("audit-activity").within(context.period);
    if (found.empty()) {
        return not_met("No audit activity is recorded between {} and {}.", context.period.from,
                       context.period.to);
    }
    return met(found);
}

/// Not met when an audit's action is not done, and its date has passed.
Result earlier_actions_followed_up(const CaseFile& file, const Context& context) {
    const auto due = actions_due(file, context);
    if (due.empty())
        return not_applicable("No action of an earlier audit was due before {}.", context.as_of());
    return each(due, [&](const Entry& action) { return done_when_due(action, context.as_of()); },
                {.lacking = "Past its date and not recorded as done:",
                 .unknown = "Whether it was due, or done,",
                 .thing = "action"});
}

}  // namespace process
