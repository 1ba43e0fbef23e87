#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <iostream>
#include <optional>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

/// Where there are none, scores are compared by their grade alone.
std::optional<TemplateFolder> known_templates(const Arguments& arguments) {
    if (arguments.has("templates")) return TemplateFolder{template_folder(arguments)};
    try {
        return TemplateFolder{template_folder(arguments)};
    } catch (const Error&) {
        return std::nullopt;
    }
}

Exit verify_store(const Arguments& arguments) {
    const Store store{store_place(arguments, "verify")};
    const auto templates = known_templates(arguments);
    const auto found = store.verify(arguments.get("expect"), templates ? &*templates : nullptr);
    if (!found.first_break.empty()) {
        std::cerr
            << "The store is not as it was written. The first break: " << found.first_break
            << ".\nKeep the file as it is, and go back to a backup that 'caseaudit verify' finds whole.\n";
        return cannot;
    }
    std::cout << fmt::format("Whole: {} documents, and {} lines of history.\n", found.documents, found.lines);
    if (found.lines > 0) {
        std::cout << fmt::format(
            "The last line is {}. Note its hash; --expect then finds it among the lines:\n{}\n", found.lines,
            found.last_hash);
    }
    return done;
}

constexpr const char* verify_details =
    "Reads every document and compares it with the hash under which it came in, with the columns that "
    "reports "
    "count from, and with the history; and the history's chain of hashes from its first line to its last. "
    "Names "
    "the first break, and ends with 2. Whoever can write the whole store anew could leave no break: what "
    "shows "
    "that is a hash noted elsewhere, which --expect looks for.";

}  // namespace

Command verify_command() {
    return {.name = "verify",
            .summary = "Proves that a store is as it was written, or names the first break.",
            .details = verify_details,
            .options = {store_option(),
                        authority_option(),
                        templates_option(),
                        {"expect", "HASH", "a hash that was noted earlier: it must be that of a line"}},
            .run = &verify_store};
}

}  // namespace caseaudit::cli
