#include <algorithm>
#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/stores.hpp"
#include "files/files.hpp"
#include "store/allocations.hpp"
#include "store/draws.hpp"
#include "store/kept_decisions.hpp"

namespace caseaudit::cli {
namespace {

/// A plus stands in no reference: no two documents get one name.
std::string file_name(const StoredAudit& audit, bool with_revision) {
    auto name = audit.id;
    if (audit.copy != Copy::whole) name += fmt::format("+{}", name_of(audit.copy));
    if (with_revision) name += fmt::format("+{}", audit.revision);
    return name + ".audit.xml";
}

std::vector<StoredAudit> wanted_audits(const Store& store, const Arguments& arguments) {
    auto audits = store.audits(arguments.has("all-revisions") ? Revisions::all : Revisions::standing);
    const auto ids = arguments.all("audit");
    for (const auto& id : ids) {
        if (std::ranges::find(audits, id, &StoredAudit::id) == audits.end())
            throw Error{fmt::format("there is no audit '{}' in the store", id)};
    }
    if (!ids.empty()) {
        std::erase_if(
            audits, [&](const StoredAudit& audit) { return std::ranges::find(ids, audit.id) == ids.end(); });
    }
    return audits;
}

/// `kind` is "draw" or "allocation".
Exit export_kept(const Arguments& arguments, const std::string& folder, const char* kind) {
    const bool are_draws = kind == std::string_view{"draw"};
    const auto by = doer(arguments, "export");
    Store store{store_place(arguments, "export")};
    std::vector<KeptDocument> all;
    for (const auto& number : arguments.all(kind))
        all.push_back(are_draws ? kept_draw(store, draw_number(number))
                                : kept_allocation(store, allocation_number(number)));
    files::make_folder(folder);
    store.log("exported", fmt::format("{} {}s", all.size(), kind), by);
    for (const auto& one : all)
        files::write_private(fmt::format("{}/{}-{}.json", folder, kind, one.number), one.document);
    std::cout << fmt::format("{} {}{} written to {}\n", all.size(), kind, all.size() == 1 ? "" : "s", folder);
    return done;
}

Exit export_decisions(const Arguments& arguments, const std::string& folder) {
    const auto by = doer(arguments, "export");
    Store store{store_place(arguments, "export")};
    const auto all = kept_decisions(store);
    theme_decisions_of(store);  // each is what was kept
    files::make_folder(folder);
    store.log("exported", fmt::format("{} files of decisions", all.size()), by);
    for (const auto& one : all)
        files::write_private(fmt::format("{}/theme-decisions-{}.xml", folder, one.number), one.document);
    std::cout << fmt::format("{} file{} of decisions written to {}\n", all.size(), all.size() == 1 ? "" : "s",
                             folder);
    return done;
}

Exit export_audits(const Arguments& arguments) {
    const auto place = store_place(arguments, "export");
    const auto by = doer(arguments, "export");
    const auto folder = arguments.get("out");
    if (folder.empty()) throw UsageError{"'export' needs --out, the folder to write to: --out audits"};
    if (arguments.has("decisions")) return export_decisions(arguments, folder);
    for (const char* kind : {"draw", "allocation"}) {
        if (arguments.has(kind)) return export_kept(arguments, folder, kind);
    }
    Store store{place};
    const auto audits = wanted_audits(store, arguments);
    files::make_folder(folder);
    store.log("exported", fmt::format("{} documents", audits.size()), by);
    for (const auto& audit : audits) {
        files::write_private(folder + "/" + file_name(audit, arguments.has("all-revisions")),
                             store.document(audit));
    }
    std::cout << fmt::format("{} documents written to {}\n", audits.size(), folder);
    return done;
}

constexpr const char* export_details =
    "Each as it came in, byte for byte, for its owner alone to read: the audits that stand, named by their "
    "id; "
    "with --all-revisions also those that were superseded, with the revision's number after a plus. Copies "
    "of "
    "facts and judgements, and those of two auditors, carry their name after a plus. The history keeps that "
    "they were exported. For example: caseaudit export --store audits.store --today 2026-11-24 --as W-012 "
    "--out "
    "all-audits";

}  // namespace

Command export_command() {
    return {
        .name = "export",
        .summary = "Gives the store's audits back as files.",
        .details = export_details,
        .options = {store_option(),
                    authority_option(),
                    as_option(),
                    today_option(),
                    {"out", "FOLDER", "where to write them; made where it is missing"},
                    {"audit", "ID", "only this one; may be given more than once", true},
                    {"all-revisions", "", "also what was superseded"},
                    {"decisions", "", "in place of audits what analysts decided on themes, byte for byte"},
                    {"draw", "NUMBER",
                     "in place of audits this drawn sample, byte for byte; may be given more than once",
                     true},
                    {"allocation", "NUMBER", "the same of an allocation of auditors", true}},
        .run = &export_audits};
}

}  // namespace caseaudit::cli
