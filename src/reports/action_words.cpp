#include "reports/action_words.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

namespace caseaudit::reports {
namespace {

std::string how_it_stands(const ActionStanding& one) {
    switch (one.state) {
        case ActionState::open:
            return fmt::format("{}{}open for {} day{}", one.action->action.urgent ? "URGENT, " : "",
                               one.overdue ? "OVERDUE, " : "", one.age, one.age == 1 ? "" : "s");
        case ActionState::done:
            return fmt::format("done{}, not verified yet", one.done_by.empty() ? "" : " by " + one.done_by);
        case ActionState::verified:
            return "done and verified";
        case ActionState::withdrawn:
            return "withdrawn";
    }
    return "";
}

std::string why_withdrawn(const ActionStanding& one) {
    const auto& events = one.action->events;
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const ActionEvent& event) {
        return event.kind == ActionEventKind::withdrawn;
    });
    return last == events.rend() ? "" : last->words;
}

}  // namespace

std::string action_team(const FollowedAction& action) {
    if (!action.team.empty()) return action.team;
    if (action.origin == ActionOrigin::plan) return "The improvement plan";
    return action.origin == ActionOrigin::meeting ? "All teams" : "Team not recorded";
}

std::string recommendation_words(int recommendation) {
    return recommendation == 0 ? "" : fmt::format("R{}", recommendation);
}

std::string age_words(std::size_t which) {
    if (which >= age_classes.size()) return fmt::format("over {}", age_classes.back());
    return fmt::format("{}–{}", which == 0 ? 0 : age_classes.at(which - 1) + 1, age_classes.at(which));
}

std::string standing_counts(const Standings& actions) {
    const auto count = [&](ActionState state) {
        return std::ranges::count(actions, state, &ActionStanding::state);
    };
    const auto overdue = std::ranges::count(actions, true, &ActionStanding::overdue);
    return fmt::format("{} open, {} of them overdue; {} done, not verified yet; {} verified; {} withdrawn",
                       count(ActionState::open), overdue, count(ActionState::done),
                       count(ActionState::verified), count(ActionState::withdrawn));
}

std::string action_lines(const ActionStanding& one) {
    const auto& followed = *one.action;
    const auto& action = followed.action;
    auto text = fmt::format("  {}  {}\n", followed.id, action.what);
    text += fmt::format("      {}; {}{}\n", how_it_stands(one), action.owner,
                        one.due ? fmt::format(", due {}", *one.due) : ", no day is set");
    const auto add = [&](const char* label, const std::string& words) {
        if (!words.empty()) text += fmt::format("      {}: {}\n", label, words);
    };
    add("Known to be done by", action.measure);
    add("Intended outcome", followed.outcome);
    add("Why later than 28 days", action.why_later);
    if (action.urgent && action.told_on)
        add("Told at once", fmt::format("{}, {}", action.told, *action.told_on));
    if (one.not_told) text += "      It does not say who was told of it, and when: tell them today.\n";
    add("Last report", one.progress);
    if (one.report_overdue)
        text += fmt::format("      The manager was to report back by {}.\n", *one.report_due);
    add("Recommendation", recommendation_words(followed.recommendation));
    if (one.state == ActionState::withdrawn) add("Why", why_withdrawn(one));
    return text;
}

DueParts due_parts(const Standings& actions, Date as_at, int within) {
    DueParts parts;
    const auto until = as_at + std::chrono::days{within};
    for (const auto& one : actions) {
        if (one.state == ActionState::done) parts.to_verify.push_back(&one);
        if (one.state != ActionState::open) continue;
        if (one.action->action.urgent) {
            parts.urgent.push_back(&one);
        } else if (one.overdue) {
            parts.overdue.push_back(&one);
        } else if (one.report_overdue) {
            parts.not_reported.push_back(&one);
        } else if (one.due && *one.due <= until) {
            parts.due_soon.push_back(&one);
        }
    }
    return parts;
}

std::map<std::string, TeamAges> team_ages(const Standings& actions) {
    std::map<std::string, TeamAges> all;
    for (const auto& one : actions) {
        if (one.state != ActionState::open) continue;
        auto& team = all[action_team(*one.action)];
        ++team.by_age.at(age_class(one.age));
        ++team.open;
        team.overdue += one.overdue ? 1 : 0;
    }
    return all;
}

}  // namespace caseaudit::reports
