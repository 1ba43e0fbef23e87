#include <algorithm>
#include <map>

#include "aggregate/parts.hpp"

/// What meetings decided, and what has nobody to see to it yet.
namespace caseaudit::aggregate {

std::vector<MeetingAction> meeting_actions(const std::vector<FollowedAction>& followed, Date as_of) {
    std::vector<MeetingAction> all;
    for (const auto& stands : standings(followed, as_of)) {
        const auto& one = *stands.action;
        if (one.origin != ActionOrigin::meeting || stands.state == ActionState::withdrawn) continue;
        MeetingAction made;
        made.id = one.id;
        made.team = one.team;
        made.action.what = one.action.what;
        made.action.owner = one.action.owner;
        made.action.measure = one.action.measure;
        made.action.due = stands.due;
        made.action.urgent = one.action.urgent;
        made.action.state = stands.state;
        made.action.overdue = stands.overdue;
        all.push_back(std::move(made));
    }
    return all;
}

std::vector<SystemFault> system_faults(const std::vector<PackComment>& feedback,
                                       const std::vector<FollowedAction>& followed) {
    std::vector<SystemFault> all;
    for (const auto& one : feedback) {
        all.push_back({one.audit, one.text, "", ""});
        for (const auto& action : followed) {
            const bool is_withdrawn =
                !action.events.empty() && action.events.back().kind == ActionEventKind::withdrawn;
            if (action.origin != ActionOrigin::meeting || action.source != one.text || is_withdrawn) continue;
            all.back().owner = action.action.owner;
            all.back().action = action.id;
        }
    }
    return all;
}

}  // namespace caseaudit::aggregate

namespace caseaudit {
namespace {

std::optional<Date> closed_on(const FollowedAction& followed, Date as_at) {
    std::optional<Date> closed;
    for (const auto& event : followed.events) {
        const bool closes = event.kind == ActionEventKind::done || event.kind == ActionEventKind::verified ||
                            event.kind == ActionEventKind::withdrawn;
        if (closes && event.day <= as_at) closed = event.day;
    }
    return closed;
}

}  // namespace

void follow(std::vector<CheckedAudit>& audits, const std::vector<FollowedAction>& followed, Date as_at) {
    std::map<std::string, Audit*> by_id;
    for (auto& checked : audits) by_id[checked.audit.id] = &checked.audit;
    for (const auto& stands : standings(followed, as_at)) {
        const auto found = by_id.find(stands.action->audit);
        if (stands.action->origin != ActionOrigin::audit || found == by_id.end()) continue;
        for (auto& action : found->second->actions) {
            if (stands.action->id != found->first + "#" + action.id) continue;
            action.state = stands.state;
            action.closed = closed_on(*stands.action, as_at);
        }
    }
}

}  // namespace caseaudit
