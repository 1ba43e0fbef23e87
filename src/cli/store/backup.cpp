#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

Exit back_up(const Arguments& arguments) {
    const auto place = store_place(arguments, "backup");
    const auto by = doer(arguments, "backup");
    const auto& file = arguments.rest.front();
    Store store{place};
    store.backup(file);
    store.log("backed-up", "", by);
    std::cout << fmt::format("Backed up to {}\n", file);
    return done;
}

constexpr const char* backup_details =
    "While others go on working: the copy is the store as it was at one moment, of all authorities, for its "
    "owner alone to read, and takes the place of an older file of that name only when it is complete. It is "
    "a "
    "store itself: 'caseaudit verify --store FILE' proves it. It holds all that the store does: keep it "
    "where "
    "the store could be kept, and no longer. A server (postgresql://…) has its own: pg_dump.";

}  // namespace

Command backup_command() {
    return {.name = "backup",
            .operands = "FILE",
            .summary = "Copies a store that is in use.",
            .details = backup_details,
            .options = {store_option(), authority_option(), as_option(), today_option()},
            .least_operands = 1,
            .most_operands = 1,
            .run = &back_up};
}

}  // namespace caseaudit::cli
