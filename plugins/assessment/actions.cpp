// Whether what an assessment recommended as actions was done.
#include "checks.hpp"

using namespace caseaudit;

namespace assessment {
namespace {

/// The actions of assessments whose date passed in the audit period, or whose date the source does not carry.
Entries actions_due(const CaseFile& file, const Context& context) {
    std::vector<const Entry*> due;
    for (const auto& one : file.entries("assessment")) {
        if (one.date > context.as_of()) continue;
        for (const auto& action : one.actions) {
            const auto& by = action.field("due");
            const auto date = by.date();
            if (shown(by) == Shown::unknown ||
                (date && *date >= context.period.from && *date < context.as_of()))
                due.push_back(&action);
        }
    }
    return Entries{std::move(due)};
}

}  // namespace

/// Not met when an action of an assessment is not done, and its date passed in the audit period.
Result actions_done(const CaseFile& file, const Context& context) {
    const auto due = actions_due(file, context);
    if (due.empty()) return not_applicable("No action of an assessment was due in the audit period.");
    return each(due, [&](const Entry& action) { return done_when_due(action, context.as_of()); },
                {.lacking = "Past its date and not recorded as done:",
                 .unknown = "Whether it was due, or done,",
                 .thing = "action"});
}

}  // namespace assessment
