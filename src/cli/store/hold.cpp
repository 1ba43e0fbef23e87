#include <spdlog/fmt/fmt.h>

#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/actions/actions.hpp"
#include "cli/all_commands.hpp"
#include "cli/store/about.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

/// Once its audit was erased a lifted hold no longer says what it was about.
std::string held_words(const About& about) {
    if (!about.audit.empty()) return fmt::format("the audit '{}'", about.audit);
    return about.subject.empty() ? "an audit that was erased" : fmt::format("all about '{}'", about.subject);
}

std::string hold_line(const Hold& hold) {
    auto text = fmt::format("{}  {}, since {} by {}: {}\n", hold.number, held_words(hold.about), hold.placed,
                            hold.placed_by, hold.why);
    if (hold.lifted)
        text += fmt::format("   lifted on {} by {}: {}\n", *hold.lifted, hold.lifted_by, hold.lifted_why);
    return text;
}

nlohmann::ordered_json hold_json(const Hold& hold) {
    nlohmann::ordered_json one{{"number", hold.number},           {"audit", hold.about.audit},
                               {"subject", hold.about.subject},   {"why", hold.why},
                               {"placed", iso_date(hold.placed)}, {"placedBy", hold.placed_by}};
    if (hold.lifted) {
        one["lifted"] = iso_date(*hold.lifted);
        one["liftedBy"] = hold.lifted_by;
        one["liftedWhy"] = hold.lifted_why;
    }
    return one;
}

Exit hold_add(const Arguments& arguments) {
    const auto what = about(arguments, "hold add");
    const auto reason = why(arguments, "hold add");
    const auto who = doer(arguments, "hold add");
    Store store{store_place(arguments, "hold add")};
    const auto hold = place_hold(store, what, reason, who);
    std::cout << fmt::format("Hold {}: {} is neither erased nor listed as due until it is lifted.\n",
                             hold.number, held_words(hold.about));
    return done;
}

Exit hold_lift(const Arguments& arguments) {
    const auto what = about(arguments, "hold lift");
    const auto reason = why(arguments, "hold lift");
    const auto who = doer(arguments, "hold lift");
    Store store{store_place(arguments, "hold lift")};
    const auto hold = lift_hold(store, what, reason, who);
    std::cout << fmt::format("Hold {} on {} is lifted.\n", hold.number, held_words(hold.about));
    return done;
}

Exit hold_list(const Arguments& arguments) {
    const Store store{store_place(arguments, "hold list")};
    auto as_json = nlohmann::ordered_json::array();
    std::string text;
    for (const auto& hold : holds(store)) {
        if (hold.lifted && !arguments.has("all")) continue;
        as_json.push_back(hold_json(hold));
        text += hold_line(hold);
    }
    if (arguments.has("json")) {
        std::cout << nlohmann::ordered_json{{"holds", as_json}}.dump(2) << "\n";
    } else {
        std::cout << (text.empty() ? "Nothing is held.\n" : text);
    }
    return done;
}

constexpr const char* audit_help = "One audit, by its id.";
constexpr const char* subject_help = "All audits about this child or worker, those yet to come too.";
constexpr const char* hold_why_help = "The reason, such as a case number of the court. No names.";

}  // namespace

Command hold_add_command() {
    return {
        .name = "hold add",
        .summary = "Keeps an audit, or all about one person, from being erased.",
        .details =
            "For what a court, an inquiry or a complaint may ask for. What is held is refused by 'erase', "
            "and "
            "'retention' says of it that it is held. For example: caseaudit hold add --subject C-0001 --why "
            "'Court proceedings 2026/17' --as W-012 --today 2026-11-24 --store audits.store",
        .options = {about_audit_option(audit_help), about_subject_option(subject_help),
                    why_option(hold_why_help), as_written_option(), as_option(), today_option(),
                    store_option(), authority_option()},
        .run = &hold_add};
}

Command hold_lift_command() {
    return {.name = "hold lift",
            .summary = "Ends a hold. What was held is then kept and erased as everything else.",
            .details = "Name it as it was named when the hold was placed; 'caseaudit hold list' says how.",
            .options = {about_audit_option("The audit that is held, by its id."),
                        about_subject_option("The child or worker who is held."),
                        why_option("Why it is no longer needed. No names."), as_written_option(), as_option(),
                        today_option(), store_option(), authority_option()},
            .run = &hold_lift};
}

Command hold_list_command() {
    return {.name = "hold list",
            .summary = "Says what is held, since when, by whom and why.",
            .options = {{.name = "all", .argument = "", .help = "Those that were lifted too."},
                        {.name = "json", .argument = "", .help = "As JSON."},
                        store_option(),
                        authority_option()},
            .run = &hold_list};
}

}  // namespace caseaudit::cli
