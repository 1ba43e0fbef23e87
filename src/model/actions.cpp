#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/actions.hpp>
#include <caseaudit/error.hpp>
#include <tuple>

#include "model/reference.hpp"

namespace caseaudit {
namespace {

using EventKind = ActionEventKind;

constexpr std::array<std::string_view, 6> event_names{"opened", "changed",  "progress",
                                                      "done",   "verified", "withdrawn"};
constexpr std::array<std::string_view, 3> origin_names{"audit", "meeting", "plan"};

template <class Enum, std::size_t n>
std::optional<Enum> action_word_named(const std::array<std::string_view, n>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

/// Takes one event after another, and knows what they come to.
void take_event(ActionStanding& now, const ActionEvent& event, Date& closed) {
    switch (event.kind) {
        case EventKind::opened:
            now.opened = event.day;
            now.state = ActionState::open;
            break;
        case EventKind::changed:
            break;
        case EventKind::progress:
            now.progress = event.words;
            now.said_behind = event.behind;
            break;
        case EventKind::done:
            now.state = ActionState::done;
            now.done_by = event.who;
            closed = event.day;
            break;
        case EventKind::verified:
            now.state = ActionState::verified;
            break;
        case EventKind::withdrawn:
            now.state = ActionState::withdrawn;
            closed = event.day;
            break;
    }
}

void set_action_clocks(ActionStanding& now, Date as_at, bool has_report) {
    const auto& action = now.action->action;
    const bool is_open = now.state == ActionState::open;
    now.due = action.due;
    if (!now.due && action.urgent) now.due = now.opened;
    now.overdue = is_open && now.due && *now.due < as_at;
    now.not_told = is_open && action.urgent && (action.told.empty() || !action.told_on);
    if (!is_open || now.action->origin != ActionOrigin::audit) return;
    now.report_due = now.opened + std::chrono::days{days_to_report_back};
    now.report_overdue = !has_report && *now.report_due < as_at;
}

bool was_opened(const FollowedAction& action, Date as_at) {
    return std::ranges::any_of(action.events, [&](const ActionEvent& event) {
        return event.kind == EventKind::opened && event.day <= as_at;
    });
}

[[noreturn]] void refuse_event(const FollowedAction& action, const std::string& why) {
    throw Error{fmt::format("action {}: {}", action.id, why)};
}

Date last_day_of(const FollowedAction& action) {
    Date last = action.events.front().day;
    for (const auto& event : action.events) last = std::max(last, event.day);
    return last;
}

void check_verified(const FollowedAction& action, const ActionStanding& now, const ActionEvent& event) {
    if (now.state == ActionState::open)
        refuse_event(action, "it is open; record first that it was done, with 'actions done'");
    if (spelt_alike(now.done_by) == spelt_alike(event.who))
        refuse_event(action, fmt::format("{} did it, so somebody else must verify it", now.done_by));
    for (const auto& done : action.events) {
        if (done.kind == EventKind::done && event.day < done.day)
            refuse_event(action, fmt::format("{} is before it was done, on {}", event.day, done.day));
    }
}

}  // namespace

std::string risk_warning(const RiskNow& risk) {
    return fmt::format("a child may be at risk: {}, {}{}",
                       risk.told.empty() ? "it does not say who was told" : "told " + risk.told,
                       risk.on ? fmt::format("on {}", *risk.on) : "it does not say when",
                       risk.at.empty() ? "" : " at " + risk.at);
}

PlanRag ActionStanding::rag() const {
    if (state == ActionState::done || state == ActionState::verified) return PlanRag::complete;
    return overdue || said_behind ? PlanRag::behind : PlanRag::on_schedule;
}

ActionStanding standing(const FollowedAction& action, Date as_at) {
    if (!was_opened(action, as_at))
        throw Error{fmt::format("action {} was not open yet on {}", action.id, as_at)};
    ActionStanding now;
    now.action = &action;
    Date closed = as_at;
    bool has_report = false;
    for (const auto& event : action.events) {
        if (event.day > as_at) continue;
        take_event(now, event, closed);
        has_report = has_report || event.kind == EventKind::progress;
    }
    const auto until = now.state == ActionState::open ? as_at : closed;
    now.age = static_cast<int>((until - now.opened).count());
    set_action_clocks(now, as_at, has_report);
    return now;
}

std::vector<ActionStanding> standings(const std::vector<FollowedAction>& all, Date as_at) {
    std::vector<ActionStanding> now;
    for (const auto& action : all) {
        if (was_opened(action, as_at)) now.push_back(standing(action, as_at));
    }
    std::ranges::stable_sort(now, {}, [](const ActionStanding& one) {
        const bool is_open = one.state == ActionState::open;
        return std::tuple{!is_open, !one.action->action.urgent, !one.due.has_value(),
                          one.due.value_or(Date{})};
    });
    return now;
}

void check_next(const FollowedAction& action, const ActionEvent& event, Date today) {
    if (event.day > today) refuse_event(action, fmt::format("{} is after today, {}", event.day, today));
    if (const auto last = last_day_of(action); today < last)
        refuse_event(action, fmt::format("something is recorded on {}, after today, {}: is --today right?",
                                         last, today));
    const auto now = standing(action, today);
    if (event.day < now.opened)
        refuse_event(action, fmt::format("{} is before it was opened, on {}", event.day, now.opened));
    if (event.kind == EventKind::changed) return;
    if (now.state == ActionState::withdrawn) refuse_event(action, "it was withdrawn");
    if (now.state == ActionState::verified) refuse_event(action, "it was done, and verified, already");
    if (event.kind == EventKind::verified) return check_verified(action, now, event);
    if (event.kind == EventKind::done && now.state == ActionState::done) {
        refuse_event(action, fmt::format("it was done already{}",
                                         now.done_by.empty() ? "" : fmt::format(", by {}", now.done_by)));
    }
    if (event.kind == EventKind::withdrawn && event.words.empty())
        refuse_event(action, "say why it is withdrawn, with --why");
    if (event.kind == EventKind::progress && now.state == ActionState::done)
        refuse_event(action, "it was done already; nothing is left to report");
}

std::size_t age_class(int days) {
    return static_cast<std::size_t>(std::ranges::lower_bound(age_classes, days) - age_classes.begin());
}

std::string_view name_of(ActionEventKind kind) { return event_names.at(static_cast<std::size_t>(kind)); }
std::optional<ActionEventKind> action_event_named(std::string_view name) {
    return action_word_named<ActionEventKind>(event_names, name);
}
std::string_view name_of(ActionOrigin origin) { return origin_names.at(static_cast<std::size_t>(origin)); }
std::optional<ActionOrigin> action_origin_named(std::string_view name) {
    return action_word_named<ActionOrigin>(origin_names, name);
}

}  // namespace caseaudit
