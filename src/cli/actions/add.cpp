#include <spdlog/fmt/fmt.h>

#include <caseaudit/action_store.hpp>
#include <caseaudit/completion.hpp>
#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/actions/actions.hpp"
#include "cli/all_commands.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

Action action_given(const Arguments& arguments) {
    Action action;
    action.what = arguments.get("what");
    action.owner = arguments.get("owner");
    action.due = optional_day(arguments, "due");
    action.measure = arguments.get("measure");
    action.urgent = arguments.has("urgent");
    action.told = arguments.get("told");
    action.told_on = optional_day(arguments, "told-on");
    action.why_later = arguments.get("why-later");
    return action;
}

void refuse_vague(const Action& action, Date today) {
    std::string all;
    for (const auto& fault : smart_faults(action, today)) all += fault + "\n";
    if (!all.empty()) throw Error{"the action was not added:\n" + all + "Mend it, and add it again."};
}

Exit add(const Arguments& arguments) {
    const auto who = doer(arguments, "actions add");
    const auto action = action_given(arguments);
    if (action.told_on && *action.told_on > who.today) throw UsageError{"--told-on is after --today"};
    for (const auto& words :
         {action.what, action.owner, action.measure, action.told, action.why_later, arguments.get("about")})
        refuse_names(arguments, words);
    refuse_vague(action, who.today);
    Store store{store_place(arguments, "actions add")};
    const auto id = add_action(store, action, arguments.get("team"), recommendation(arguments), who,
                               arguments.get("about"));
    std::cout << fmt::format("Action {}: open from {}, due {}.\n", id, who.today, *action.due);
    return done;
}

}  // namespace

Command actions_add_command() {
    return {.name = "actions add",
            .summary = "Adds an action that a QA meeting decided on.",
            .details =
                "For what a service is to do, and no one audit asks. It must say what is to be done (a verb "
                "first), who does it, how it will be known and by when; within 28 days, or why not.",
            .options = {store_option(),
                        authority_option(),
                        today_option(),
                        as_option(),
                        {"what", "TEXT", "What is to be done, beginning with a verb."},
                        {"owner", "ROLE", "Who does it: a role or a reference, never a name."},
                        {"due", "DATE", "By when."},
                        {"measure", "TEXT", "How it will be known to be done."},
                        {"team", "TEAM", "The team that it is for; else all."},
                        {"about", "FAULT",
                         "The fault of the case system that it mends, in the words of the report for the QA "
                         "meeting, which then names who sees to it."},
                        {"why-later", "REASON", "Why it is due later than 28 days from today."},
                        {"urgent", "", "It cannot wait."},
                        {"told", "ROLE", "Urgent: who was told."},
                        {"told-on", "DATE", "Urgent: when they were told."},
                        recommendation_option("The recommendation of the plan that it serves."),
                        as_written_option()},
            .run = &add};
}

}  // namespace caseaudit::cli
