#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "cli/complete/session.hpp"
#include "completion/answering.hpp"

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
    action.due = dialog.ask_day("By which day? As 2013-06-06.");
    keep();
    action.measure = dialog.ask_words("How will it be known to be done? (Enter: not said)", true);
    keep();
    action.urgent = dialog.ask_letter("Urgent? y or n (Enter: n)", "yn", 'n') == 'y';
    if (action.urgent) {
        action.told = dialog.ask_words("Who was told? A role or a reference.");
        action.told_on = dialog.ask_day_gone(session.today);
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

/// An audit with such an action cannot be completed: it is mended here, where it can be.
bool is_lacking(const Session& session) {
    return std::ranges::any_of(session.audit.actions, [](const Action& action) {
        return !completion::what_action_lacks(action).empty();
    });
}

void remove_action(Session& session, std::size_t index) {
    auto& actions = session.audit.actions;
    const auto prompt = fmt::format("y removes action {} (Enter: leave it)", index + 1);
    if (session.dialog->ask_letter(prompt, "y", '.') != 'y') return;
    actions.erase(actions.begin() + static_cast<std::ptrdiff_t>(index));
    session.keep();
}

/// The action that a digit names, counted from 0; `count` where it names none.
std::size_t index_named(char digit, std::size_t count) {
    const auto number = static_cast<std::size_t>(digit - '0');
    return digit >= '1' && number <= count ? number - 1 : count;
}

/// False where `line` means nothing.
bool do_with_actions(Session& session, const std::string& line) {
    const auto count = session.audit.actions.size();
    const auto index = index_named(line.back(), count);
    if (line == "a") {
        ask_action(session, count);
    } else if (line.size() == 1 && index < count) {
        ask_action(session, index);
    } else if (line.size() == 2 && line[0] == 'r' && index < count) {
        remove_action(session, index);
    } else {
        return false;
    }
    return true;
}

bool add_actions(Session& session) {
    auto& dialog = *session.dialog;
    dialog.blank_line();
    dialog.set_help(fmt::format(
        "An action is specific (a verb), measured, owned by a role, and done within {} days or says why not.",
        days_for_actions));
    for (;;) {
        show_actions(session);
        const auto line = dialog.ask(
            session.audit.actions.empty()
                ? "a adds an action (Enter: none)"
                : "a adds an action, its number writes one again, r1 removes the first (Enter: no more)");
        if (line.empty() && !is_lacking(session)) return true;
        if (line.empty()) {
            dialog.say("The audit cannot be completed so: write what is to be mended again, or remove it.",
                       2);
        } else if (!do_with_actions(session, line)) {
            dialog.say("Type a, the number of an action, or r and its number.", 2);
        }
    }
}

}  // namespace

void add_action_step(Session& session, std::vector<Step>& steps) {
    steps.push_back({[] { return true; }, [] { return false; }, [&] { return add_actions(session); }, true});
}

}  // namespace caseaudit::cli
