#include <caseaudit/error.hpp>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/all_commands.hpp"
#include "cli/audits.hpp"
#include "cli/places.hpp"
#include "cli/store/import_decisions.hpp"
#include "cli/stores.hpp"
#include "cli/themes/codebooks.hpp"

namespace caseaudit::cli {
namespace {

using What = ImportedFile::What;

std::string_view word_of(What what) {
    switch (what) {
        case What::stored:
            return "stored";
        case What::superseded:
            return "superseded";
        case What::already_there:
            return "already-there";
        case What::passed_over:
            return "passed-over";
        case What::refused:
            break;
    }
    return "refused";
}

nlohmann::ordered_json import_json(const ImportReport& report, const std::vector<std::string>& decisions) {
    auto files = nlohmann::ordered_json::array();
    for (const auto& file : report.files) {
        files.push_back({{"file", file.path},
                         {"what", word_of(file.what)},
                         {"audit", file.id},
                         {"copy", name_of(file.copy)},
                         {"revision", file.revision},
                         {"says", file.says},
                         {"warnings", file.warnings}});
    }
    auto waiting = nlohmann::ordered_json::array();
    for (const auto& one : report.waiting) waiting.push_back({{"audit", one.id}, {"for", one.waits_for}});
    nlohmann::ordered_json all{
        {"kept", report.kept}, {"files", files}, {"joined", report.joined}, {"waiting", waiting}};
    if (!decisions.empty()) all["decisions"] = decisions;
    return all;
}

std::string audits_in_words(std::size_t count) {
    return count == 1 ? "1 audit" : fmt::format("{} audits", count);
}

/// Each file that is not simply stored, then how many there are of each.
void tell(const ImportReport& report) {
    for (const auto& file : report.files) {
        if (file.what == What::superseded) {
            std::cout << fmt::format("{}: revision {} of '{}' supersedes revision {}\n", file.path,
                                     file.revision, file.id, file.revision - 1);
        } else if (file.what == What::already_there) {
            std::cout << fmt::format("{}: already there{}\n", file.path,
                                     file.says.empty() ? "" : "; " + file.says);
        } else if (file.what == What::passed_over) {
            std::cout << fmt::format("{}: passed over: {}\n", file.path, file.says);
        }
    }
    for (const auto& id : report.joined)
        std::cout << fmt::format("'{}' is whole: both copies are joined\n", id);
    for (const auto& one : report.waiting)
        std::cout << fmt::format("'{}' waits for {}\n", one.id, one.waits_for);
    const auto passed = report.count(What::passed_over);
    std::cout << fmt::format("{} stored, {} superseding others, {} already there, {}{} refused\n",
                             audits_in_words(report.count(What::stored)), report.count(What::superseded),
                             report.count(What::already_there),
                             passed == 0 ? "" : fmt::format("{} passed over, ", passed),
                             report.count(What::refused));
}

void name_faults(const ImportReport& report) {
    for (const auto& file : report.files) {
        if (file.what == What::refused) std::cerr << file.says << "\n";
        for (const auto& warning : file.warnings) std::cerr << file.path << ": " << warning << "\n";
    }
    if (report.kept) return;
    std::cerr << fmt::format(
        "Nothing was stored: {} of {} files refused. Correct or leave out what is named, and import all "
        "again; or store the others by --keep-going.\n",
        report.count(What::refused), report.files.size());
}

/// Those that are refused, named.
std::size_t name_faults(const std::vector<DecisionsFile>& decisions) {
    std::size_t count = 0;
    for (const auto& file : decisions) {
        if (file.fault.empty()) continue;
        std::cerr << file.fault << "\n";
        ++count;
    }
    return count;
}

ImportReport imported(Store& store, const std::vector<std::string>& files, const Arguments& arguments,
                      const Doer& by) {
    ImportReport report;
    report.kept = true;
    if (files.empty()) return report;
    const TemplateFolder templates{template_folder(arguments)};
    const auto refusals = arguments.has("keep-going") ? Refusals::keep_the_others : Refusals::keep_nothing;
    return store.import(files, templates, by, refusals,
                        arguments.has("after-erasure") ? AfterErasure::take : AfterErasure::refuse);
}

Exit import_audits(const Arguments& arguments) {
    const auto place = store_place(arguments, "import");
    const auto by = doer(arguments, "import");
    auto files = audit_files(arguments.rest);
    auto decisions = take_decisions(files);
    if (!decisions.empty()) check_decisions(decisions, codebook_of(arguments));
    const auto bad_decisions = name_faults(decisions);
    if (bad_decisions > 0 && !arguments.has("keep-going")) {
        std::cerr << "Nothing was stored. Correct or leave out what is named, and import all again.\n";
        return cannot;
    }
    Store store{place, Store::Missing::create};
    const auto report = imported(store, files, arguments, by);
    name_faults(report);
    const auto said = report.kept ? keep_decisions(store, decisions, by) : std::vector<std::string>{};
    if (arguments.has("json")) {
        std::cout << import_json(report, said).dump(2) << "\n";
    } else if (report.kept) {
        if (!files.empty()) tell(report);
        for (const auto& sentence : said) std::cout << sentence << "\n";
    }
    const auto count = report.count(What::refused) + bad_decisions;
    if (!report.kept || count == report.files.size() + decisions.size()) return cannot;
    return count > 0 ? refused : done;
}

constexpr const char* import_details =
    "All or nothing: where one file is refused nothing is stored, and every fault is named. What is imported "
    "is kept byte for byte, is never edited, and is on the disk when the program ends with 0. The same file "
    "twice is one. A completed audit supersedes its draft, and a completed one with the same id supersedes "
    "the "
    "earlier: both are kept. Each is scored again; where its own scores differ that is said, and the "
    "computed "
    "ones count. A copy with the facts waits for the one with the judgements; two auditors' copies wait to "
    "be "
    "reconciled. What an analyst decided on the page of 'themes workbench' is imported alike, after the "
    "audits: "
    "reports of the store then say how many themes are found rightly. It must be of the codebook's themes "
    "and "
    "patterns. The store is made where there is none. For example: caseaudit import --store audits.store "
    "--today 2026-11-24 --as W-012 returned-audits";

}  // namespace

Command import_command() {
    return {.name = "import",
            .operands = "AUDITS…",
            .summary =
                "Takes audits, and decisions on themes, into the store. A folder stands for its *.audit.xml.",
            .details = import_details,
            .options = {store_option(),
                        authority_option(),
                        as_option(),
                        today_option(),
                        {"keep-going", "", "store what can be stored, and name the rest; ends with 3"},
                        {"after-erasure", "", "take what was erased before, too: see 'erase'"},
                        {"json", "", "say what became of each file as JSON"},
                        codebook_option(),
                        templates_option()},
            .least_operands = 1,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &import_audits};
}

}  // namespace caseaudit::cli
