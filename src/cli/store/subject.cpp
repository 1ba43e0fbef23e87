#include <spdlog/fmt/fmt.h>

#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/stores.hpp"
#include "files/files.hpp"
#include "reports/gathered.hpp"

namespace caseaudit::cli {
namespace {

void write_gathered(const Gathered& gathered, const std::string& folder) {
    files::make_folder(folder + "/audits");
    for (const auto& document : gathered.documents)
        files::write_private(folder + "/audits/" + reports::document_name(document), document.bytes);
    files::write_private(folder + "/summary.txt", reports::gathered_text(gathered));
    files::write_private(folder + "/held.json", reports::gathered_json(gathered));
}

Exit gather_subject(const Arguments& arguments) {
    const auto place = store_place(arguments, "subject");
    const auto who = doer(arguments, "subject");
    Store store{place};
    const auto gathered = gather(store, arguments.rest.front(), who);
    if (gathered.nothing())
        std::cerr << fmt::format("Nothing in the store names '{}'.\n", gathered.reference);
    if (arguments.has("out")) {
        write_gathered(gathered, arguments.get("out"));
        std::cout << fmt::format("{} document{}, a summary and held.json are in {}\n",
                                 gathered.documents.size(), gathered.documents.size() == 1 ? "" : "s",
                                 arguments.get("out"));
    } else {
        std::cout << (arguments.has("json") ? reports::gathered_json(gathered)
                                            : reports::gathered_text(gathered));
    }
    return done;
}

}  // namespace

Command subject_command() {
    return {.name = "subject",
            .operands = "REF",
            .summary = "Gathers all that the store holds on one child, worker or auditor.",
            .details =
                "The audits about the person with all revisions and copies; where audits about others name "
                "them, and "
                "as what; actions, holds and lines of the history. With --out the documents are written as "
                "they came, "
                "with a summary as text and JSON. The history is told that something was gathered, not about "
                "whom. "
                "For example: caseaudit subject C-0001 --out request --as W-012 --today 2026-11-24 --store "
                "audits.store",
            .options = {{.name = "out",
                         .argument = "FOLDER",
                         .help = "Write everything here, for you alone to read."},
                        {.name = "json", .argument = "", .help = "Without --out: as JSON."},
                        as_option(),
                        today_option(),
                        store_option(),
                        authority_option()},
            .least_operands = 1,
            .most_operands = 1,
            .run = &gather_subject};
}

}  // namespace caseaudit::cli
