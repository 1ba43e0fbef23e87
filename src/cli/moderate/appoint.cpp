#include <spdlog/fmt/fmt.h>

#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/moderate/moderation.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

Exit appoint(const Arguments& arguments) {
    const auto who = doer(arguments, "moderate appoint");
    Store store{store_place(arguments, "moderate appoint")};
    appoint_moderator(store, arguments.rest.front(), who);
    std::cout << fmt::format("{} moderates from {} on.\n", arguments.rest.front(), who.today);
    return done;
}

Exit end(const Arguments& arguments) {
    const auto who = doer(arguments, "moderate end");
    Store store{store_place(arguments, "moderate end")};
    end_moderator(store, arguments.rest.front(), who);
    std::cout << fmt::format("{} is no moderator any more. What was moderated stays.\n",
                             arguments.rest.front());
    return done;
}

Command on_moderators(const char* name, const char* summary, const char* details,
                      Exit (*run)(const Arguments&)) {
    return {.name = name,
            .operands = "REF",
            .summary = summary,
            .details = details,
            .options = {as_option(), today_option(), store_option(), authority_option()},
            .least_operands = 1,
            .most_operands = 1,
            .run = run};
}

}  // namespace

Command moderate_appoint_command() {
    return on_moderators(
        "moderate appoint", "Makes somebody a moderator of the store.",
        "Moderators draw second readings, see how they compare, and confirm or change grades; nobody else "
        "does. "
        "They are named by reference, and nobody appoints themselves. Whoever can open an SQLite store can "
        "appoint; on PostgreSQL only the owner of its tables can.\n\n"
        "  caseaudit moderate appoint MOD-01 --as QA-01 --today 2027-01-04 --store audits.store",
        &appoint);
}

Command moderate_end_command() {
    return on_moderators("moderate end", "Ends somebody's being a moderator.",
                         "What they moderated stays as it is, with their reference.", &end);
}

}  // namespace caseaudit::cli
