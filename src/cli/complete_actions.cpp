#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "cli/complete_session.hpp"

namespace caseaudit::cli {
namespace {

std::string free_action_id(const Audit& audit) {
    for (std::size_t number = audit.actions.size() + 1;; ++number) {
        auto id = std::to_string(number);
        if (std::ranges::find(audit.actions, id, &Action::id) == audit.actions.end()) return id;
    }
}

/// Asks for all of it but its id. As soon as it can be kept, each part is kept before the next is asked for.
void ask_action(Session& session, std::size_t index) {
    auto& dialog = *session.dialog;
    auto& actions = session.audit.actions;
    Action action;
    action.id = index < actions.size() ? actions[index].id : free_action_id(session.audit);
    action.what = dialog.ask_words("What is to be done? Begin with a verb.");
    action.owner = dialog.ask_words("Who does it? A role or a reference.");
    if (index == actions.size()) actions.emplace_back();
    const auto keep = [&] {
        actions[index] = action;
        session.keep();
    };
    keep();
    action.due = dialog.ask_day("By which day? As 2013-06-06.", std::nullopt);
    keep();
    action.measure = dialog.ask_words("How will it be known to be done? (Enter: not said)", true);
    keep();
    action.urgent = dialog.ask_letter("Urgent? y or n (Enter: n)", "yn", 'n') == 'y';
    if (action.urgent) {
        action.told = dialog.ask_words("Who was told? A role or a reference.");
        action.told_on = dialog.ask_day("On which day? (Enter: today)", session.today);
    }
    if (*action.due > session.today + std::chrono::days{days_for_actions})
        action.why_later = dialog.ask_words(
            fmt::format("Why later than {} days? (Enter: not said)", days_for_actions), true);
    keep();
    action.question = ask_question_id(session, "Number of the question it answers (Enter: none)");
    keep();
}

void show_actions(const Session& session) {
    auto& dialog = *session.dialog;
    dialog.say(session.audit.actions.empty() ? "No actions so far." : "Actions so far:");
    int number = 0;
    for (const auto& action : session.audit.actions) {
        dialog.say(fmt::format("{}. {}", ++number, action.what), 2);
        for (const auto& fault : smart_faults(action, session.today))
            dialog.say(fmt::format("To be mended: {}", fault), 5);
    }
}

bool add_actions(Session& session) {
    auto& dialog = *session.dialog;
    dialog.blank_line();
    dialog.set_help(fmt::format(
        "An action is specific (a verb), measured, owned by a role, and done within {} days or says why not.",
        days_for_actions));
    for (;;) {
        show_actions(session);
        const auto count = session.audit.actions.size();
        const auto line =
            dialog.ask(count == 0 ? "a adds an action (Enter: none)"
                                  : "a adds an action, its number writes one again (Enter: no more)");
        if (line.empty()) return true;
        const auto number = line.size() == 1 ? static_cast<std::size_t>(line[0] - '0') : 0;
        if (line == "a") {
            ask_action(session, count);
        } else if (number >= 1 && number <= count) {
            ask_action(session, number - 1);
        } else {
            dialog.say("Type a, or the number of an action.", 2);
        }
    }
}

}  // namespace

void add_action_step(Session& session, std::vector<Step>& steps) {
    steps.push_back({[] { return true; }, [] { return false; }, [&] { return add_actions(session); }, true});
}

}  // namespace caseaudit::cli
