#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/action_reports.hpp>
#include <caseaudit/action_store.hpp>
#include <iostream>

#include "cli/actions/actions.hpp"
#include "cli/all_commands.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

/// Which actions are shown.
class ActionFilter {
public:
    explicit ActionFilter(const Arguments& arguments)
        : teams_{arguments.all("team")},
          states_{arguments.all("state")},
          kinds_{arguments.all("kind")},
          recommendation_{recommendation(arguments)},
          overdue_{arguments.has("overdue")} {}

    bool is_other_team(const std::string& team) const {
        return !teams_.empty() && std::ranges::find(teams_, team) == teams_.end();
    }

    bool leaves_out(const ActionStanding& one) const {
        const auto misses = [](const std::vector<std::string>& all, std::string_view what) {
            return !all.empty() && std::ranges::find(all, what) == all.end();
        };
        const auto& action = *one.action;
        return is_other_team(action.team) || misses(states_, name_of(one.state)) ||
               misses(kinds_, action.kind) ||
               (recommendation_ != 0 && action.recommendation != recommendation_) ||
               (overdue_ && !one.overdue);
    }

private:
    std::vector<std::string> teams_;
    std::vector<std::string> states_;
    std::vector<std::string> kinds_;
    int recommendation_;
    bool overdue_;
};

Exit list_actions(const Arguments& arguments) {
    if (arguments.has("json") && arguments.has("csv")) throw UsageError{"give --json or --csv, not both"};
    const ActionFilter filter{arguments};
    const auto who = doer(arguments, "actions list");
    const auto day = optional_day(arguments, "as-of").value_or(who.today);
    Store store{store_place(arguments, "actions list")};
    const auto all = followed_actions(store);
    auto shown = standings(all, day);
    std::erase_if(shown, [&](const ActionStanding& one) { return filter.leaves_out(one); });
    log_report(store, who, "actions list", shown.size(), "action");
    if (arguments.has("json")) {
        std::cout << actions_json(shown, day);
    } else {
        std::cout << (arguments.has("csv") ? actions_csv(shown) : actions_text(shown, day));
    }
    return done;
}

int within_days(const Arguments& arguments) {
    const auto text = arguments.get("within", "7");
    const bool is_number =
        !text.empty() && text.size() < 5 && text.find_first_not_of("0123456789") == std::string::npos;
    if (!is_number) throw UsageError{fmt::format("--within '{}' is not a number of days, such as 14", text)};
    return std::stoi(text);
}

Exit list_due(const Arguments& arguments) {
    const auto within = within_days(arguments);
    const auto who = doer(arguments, "actions due");
    const auto day = who.today;
    Store store{store_place(arguments, "actions due")};
    const auto all = followed_actions(store);
    auto shown = standings(all, day);
    const ActionFilter filter{arguments};
    std::erase_if(shown, [&](const ActionStanding& one) { return filter.leaves_out(one); });
    auto risks = recorded_risks(store, day);
    std::erase_if(risks, [&](const RecordedRisk& one) { return filter.is_other_team(one.team); });
    log_report(store, who, "actions due", shown.size(), "action");
    std::cout << (arguments.has("json") ? actions_due_json(risks, shown, day, within)
                                        : actions_due_text(risks, shown, day, within));
    const auto is_found = [&](const std::string& what, auto holds) {
        const auto named = arguments.all("fail-on");
        return std::ranges::find(named, what) != named.end() && std::ranges::any_of(shown, holds);
    };
    const bool is_urgent = is_found("urgent", [](const ActionStanding& one) {
        return one.state == ActionState::open && one.action->action.urgent;
    });
    return is_urgent || is_found("overdue", [](const ActionStanding& one) { return one.overdue; }) ? found
                                                                                                   : done;
}

Option team_filter() {
    return {"team", "TEAM", "Only actions of this team; may be given more than once.", true};
}

constexpr const char* list_details =
    "Actions come from audits (their ids are the audit's, '#', and the action's: "
    "supervision-C-0001-2026-10-31#1), "
    "from QA meetings (QA-1) and from the improvement plan (R2.1). Each is open, done, verified by somebody "
    "else, or "
    "withdrawn. They are shown as they stand, or as they stood on the day of --as-of. Ids of audits may "
    "refer to a child or worker: the list is for those who may open the audits, and the history keeps who "
    "asked for it.";
constexpr const char* due_details =
    "Risks to children that audits of the last 28 days record come first; then urgent actions, then what is "
    "overdue; what nobody has reported back on within 28 calendar days of "
    "the audit; "
    "what is due within the days of --within; and what was done and waits for somebody else to verify it. "
    "Below it, how "
    "old the open actions of each team are. An action is overdue after its day, not on it; an urgent one "
    "without a day "
    "is due at once. The history keeps who asked.";

}  // namespace

Command actions_list_command() {
    return {.name = "actions list",
            .summary = "Lists actions, and how each stands.",
            .details = list_details,
            .options = {store_option(),
                        authority_option(),
                        today_option(),
                        as_option(),
                        team_filter(),
                        {"state",
                         "STATE",
                         "Only actions in this state; may be given more than once.",
                         true,
                         {"open", "done", "verified", "withdrawn"}},
                        {"kind", "KIND",
                         "Only actions of audits of this kind, or 'meeting' or 'plan'; may be given more "
                         "than once.",
                         true},
                        recommendation_option("Only actions under this recommendation of the plan."),
                        {"overdue", "", "Only open actions whose day is past."},
                        {"as-of", "DATE", "As they stood on that day; today unless said."},
                        {"json", "", "Write JSON, with every event."},
                        {"csv", "", "Write CSV, a row an action."}},
            .run = &list_actions};
}

Command actions_due_command() {
    return {.name = "actions due",
            .summary = "Says which actions somebody must look at now.",
            .details = due_details,
            .options = {store_option(),
                        authority_option(),
                        today_option(),
                        as_option(),
                        team_filter(),
                        {"within", "DAYS", "How far ahead to look; 7 unless said."},
                        {"json", "", "Write JSON."},
                        {"fail-on",
                         "WHAT",
                         "Exit with 1 when an action is overdue, or urgent and open.",
                         true,
                         {"overdue", "urgent"}}},
            .run = &list_due};
}

}  // namespace caseaudit::cli
