#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/actions/actions.hpp"
#include "cli/all_commands.hpp"
#include "cli/store/about.hpp"
#include "cli/stores.hpp"
#include "store/allocations.hpp"
#include "store/draws.hpp"

namespace caseaudit::cli {
namespace {

constexpr const char* elsewhere =
    "Drafts, forms, exports, letters, reports and backups outside the store are not reached: 'caseaudit "
    "history' "
    "says what was taken out.\n";
constexpr const char* on_a_server =
    "On PostgreSQL deleted rows and the server's log keep their bytes for a time: its administrator runs "
    "VACUUM FULL "
    "on the tables of the store.\n";

void tell_erased(const Erasure& erasure) {
    for (const auto& one : erasure.erased) {
        if (erasure.before) {
            std::cout << fmt::format("The audit '{}' was erased on {} by {}: {}\n", one.id, one.erased,
                                     one.who, one.why);
        } else {
            std::cout << fmt::format("Erased the audit '{}': {} document{}, {}\n", one.id, one.documents,
                                     one.documents == 1 ? "" : "s", one.content);
        }
    }
}

void must_be_meant(const Arguments& arguments, const About& what) {
    if (arguments.has("yes")) return;
    throw UsageError{
        fmt::format("'erase' cannot be undone: nothing was erased. When {} is meant, and nothing speaks "
                    "against it, add --yes",
                    what.audit.empty() ? fmt::format("every audit about '{}'", what.subject)
                                       : fmt::format("the audit '{}'", what.audit))};
}

/// `kind` is "draw" or "allocation".
Exit erase_one(const Arguments& arguments, const StorePlace& place, const char* kind) {
    const bool is_draw = kind == std::string_view{"draw"};
    const auto text = arguments.get(kind);
    const int number = is_draw ? draw_number(text) : allocation_number(text);
    if (arguments.has("audit") || arguments.has("subject") ||
        (arguments.has("draw") && arguments.has("allocation")))
        throw UsageError{fmt::format("'erase' takes --{} by itself", kind)};
    const auto reason = why(arguments, "erase");
    const auto who = doer(arguments, "erase");
    if (!arguments.has("yes"))
        throw UsageError{fmt::format(
            "'erase' cannot be undone: nothing was erased. When {} {} is meant, add --yes", kind, number)};
    Store store{place};
    const auto one =
        is_draw ? erase_draw(store, number, reason, who) : erase_allocation(store, number, reason, who);
    wipe_erased(store);
    std::cout << fmt::format("Erased {} {}: {}\n", kind, number, one.content)
              << (place.where.starts_with("postgres") ? on_a_server : "");
    return done;
}

Exit erase_audits(const Arguments& arguments) {
    const auto place = store_place(arguments, "erase");
    if (arguments.has("finish")) {
        Store store{place};
        wipe_erased(store);
        std::cout << "Nothing of what was erased is left in the store.\n";
        return done;
    }
    for (const char* kind : {"draw", "allocation"}) {
        if (arguments.has(kind)) return erase_one(arguments, place, kind);
    }
    const auto what = about(arguments, "erase");
    const auto reason = why(arguments, "erase");
    const auto who = doer(arguments, "erase");
    must_be_meant(arguments, what);
    Store store{place};
    tell_erased(erase(store, what, reason, who));
    wipe_erased(store);
    std::cout << (place.where.starts_with("postgres") ? on_a_server : "") << elsewhere;
    return done;
}

}  // namespace

Command erase_command() {
    return {
        .name = "erase",
        .summary = "Removes an audit, or all about one person, on lawful request.",
        .details =
            "Removes every revision and copy, the packed answers, the actions with all that was said of "
            "them, "
            "and the worker's reply. A tombstone stays: the audit's id, the day, who, why, and the "
            "document's "
            "hash; the history still proves itself. What is held is refused. An erased audit does not come "
            "in "
            "again by 'import' without --after-erasure. For example: caseaudit erase --audit "
            "supervision-C-0001-2013-05-31 --why 'Request of 1 November 2026' --as W-012 --today 2026-11-24 "
            "--store audits.store --yes",
        .options = {about_audit_option("One audit, by its id."),
                    about_subject_option("All audits about this child or worker."),
                    {.name = "draw", .argument = "NUMBER", .help = "A drawn sample, in place of audits."},
                    {.name = "allocation",
                     .argument = "NUMBER",
                     .help = "An allocation of auditors, in place of audits."},
                    why_option("The reason; it stays in the tombstone. No names."),
                    as_written_option(),
                    as_option(),
                    today_option(),
                    {.name = "yes", .argument = "", .help = "Do it: it cannot be undone."},
                    {.name = "finish",
                     .argument = "",
                     .help = "Erase nothing more, but remove the last bytes of what was erased while another "
                             "program had the store open."},
                    store_option(),
                    authority_option()},
        .run = &erase_audits};
}

}  // namespace caseaudit::cli
