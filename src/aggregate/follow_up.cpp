#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include "aggregate/parts.hpp"

/// What meetings decided, and what has nobody to see to it yet.
namespace caseaudit::aggregate {

std::vector<MeetingAction> meeting_actions(const std::vector<FollowedAction>& followed, Date as_of,
                                           const References& references) {
    std::vector<MeetingAction> all;
    for (const auto& stands : standings(followed, as_of)) {
        const auto& one = *stands.action;
        if (one.origin != ActionOrigin::meeting || stands.state == ActionState::withdrawn) continue;
        MeetingAction made;
        made.id = one.id;
        made.team = one.team;
        made.action.what = references.removed_from(one.action.what);
        made.action.owner = references.removed_from(one.action.owner);
        made.action.measure = references.removed_from(one.action.measure);
        made.action.due = stands.due;
        made.action.urgent = one.action.urgent;
        made.action.state = stands.state;
        made.action.overdue = stands.overdue;
        all.push_back(std::move(made));
    }
    return all;
}

std::vector<SystemFault> system_faults(const std::vector<PackComment>& feedback,
                                       const std::vector<FollowedAction>& followed,
                                       const References& references) {
    std::map<std::string, const FollowedAction*> about;  // the last of several
    for (const auto& action : followed) {
        const bool is_withdrawn =
            !action.events.empty() && action.events.back().kind == ActionEventKind::withdrawn;
        if (action.origin == ActionOrigin::meeting && !is_withdrawn)
            about[references.removed_from(action.source)] = &action;
    }
    std::vector<SystemFault> all;
    for (const auto& one : feedback) {
        all.push_back({one.audit, one.text, "", ""});
        const auto action = about.find(one.text);
        if (action == about.end()) continue;
        all.back().owner = references.removed_from(action->second->action.owner);
        all.back().action = action->second->id;
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

void follow(Columns& columns, const std::vector<std::string>& ids,
            const std::vector<FollowedAction>& followed, Date as_at) {
    std::unordered_map<std::string_view, const ActionStanding*> by_id;
    const auto all = standings(followed, as_at);
    for (const auto& stands : all) {
        if (stands.action->origin == ActionOrigin::audit) by_id.emplace(stands.action->id, &stands);
    }
    for (auto& action : columns.actions) {
        const auto found = by_id.find(ids[action.audit] + "#" + action.id);
        if (found == by_id.end()) continue;
        action.state = found->second->state;
        const auto closed = closed_on(*found->second->action, as_at);
        action.closed = closed ? static_cast<std::int32_t>(closed->time_since_epoch().count()) : no_day;
    }
}

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
