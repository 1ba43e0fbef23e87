#include <spdlog/fmt/fmt.h>

#include <caseaudit/action_store.hpp>
#include <iostream>

#include "cli/actions/actions.hpp"
#include "cli/all_commands.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

using Happened = ActionEventKind;

ActionEvent event_given(const Arguments& arguments, Happened kind, const Doer& who) {
    const auto words = arguments.get(kind == Happened::withdrawn ? "why" : "words");
    refuse_names(arguments, words);
    return {kind, optional_day(arguments, "on").value_or(who.today), who.who, words, arguments.has("behind")};
}

void record_given(const Arguments& arguments, std::string_view command, Happened kind, const char* sentence) {
    const auto who = doer(arguments, command);
    const auto event = event_given(arguments, kind, who);
    Store store{store_place(arguments, command)};
    record_event(store, arguments.rest.front(), event, who);
    std::cout << fmt::format("Action {}: {} {} by {}.{}\n", arguments.rest.front(),
                             kind == Happened::progress ? "reported back" : name_of(kind),
                             fmt::format("on {}", event.day), who.who, sentence);
}

Exit action_done(const Arguments& arguments) {
    record_given(arguments, "actions done", Happened::done, " Somebody else must verify it.");
    return done;
}

Exit action_verified(const Arguments& arguments) {
    record_given(arguments, "actions verify", Happened::verified, "");
    return done;
}

Exit action_withdrawn(const Arguments& arguments) {
    if (arguments.get("why").empty()) throw UsageError{"'actions withdraw' needs --why, the reason"};
    record_given(arguments, "actions withdraw", Happened::withdrawn, "");
    return done;
}

Exit action_progress(const Arguments& arguments) {
    if (arguments.get("words").empty()) throw UsageError{"'actions progress' needs --words, the report"};
    record_given(arguments, "actions progress", Happened::progress, "");
    return done;
}

Exit link(const Arguments& arguments) {
    const auto who = doer(arguments, "actions link");
    const auto number = recommendation(arguments);
    if (number == 0) throw UsageError{"'actions link' needs --recommendation, such as R2"};
    Store store{store_place(arguments, "actions link")};
    link_action(store, arguments.rest.front(), number, who);
    std::cout << fmt::format("Action {}: put under recommendation R{}.\n", arguments.rest.front(), number);
    return done;
}

Command change_command(const char* name, const char* summary, const char* details,
                       std::vector<Option> further, Exit (*run)(const Arguments&)) {
    std::vector<Option> options{store_option(), authority_option(), today_option(), as_option()};
    options.insert(options.end(), further.begin(), further.end());
    return {.name = name,
            .operands = "ID",
            .summary = summary,
            .details = details,
            .options = options,
            .least_operands = 1,
            .most_operands = 1,
            .run = run};
}

Option on_option(const char* help) { return {.name = "on", .argument = "DATE", .help = help}; }

}  // namespace

Command actions_done_command() {
    return change_command(
        "actions done", "Records that an action was done.",
        "It stays in the list until somebody else has verified it. What was recorded is never "
        "edited: a mistake is withdrawn, and its action added again.",
        {on_option("The day on which it was done: today unless said.")}, &action_done);
}

Command actions_verify_command() {
    return change_command("actions verify", "Records that somebody else has seen that it was done.",
                          "Whoever did an action cannot verify it.",
                          {on_option("The day on which it was verified: today unless said.")},
                          &action_verified);
}

Command actions_withdraw_command() {
    return change_command("actions withdraw", "Takes an action back, with the reason.",
                          "It stays in the store and in the list, with who withdrew it and why.",
                          {{"why", "REASON", "Why it is withdrawn; without names."}, as_written_option()},
                          &action_withdrawn);
}

Command actions_progress_command() {
    return change_command(
        "actions progress", "Records what the manager reports back on an open action.",
        "The manager reports back on each action of an audit within 28 calendar days; this, or "
        "'actions done', stops that clock. The last report stands in the improvement plan.",
        {{"words", "REPORT", "The report, in a sentence or two; without names."},
         {"behind", "", "It is behind schedule, though its day is not past."},
         on_option("The day of the report: today unless said."),
         as_written_option()},
        &action_progress);
}

Command actions_link_command() {
    return change_command(
        "actions link", "Puts an action under a recommendation of the improvement plan.",
        "For actions of audits and of QA meetings. The exported plan counts them beside the plan's "
        "own.",
        {recommendation_option("The recommendation, by its number in the plan.")}, &link);
}

}  // namespace caseaudit::cli
