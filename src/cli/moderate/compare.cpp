#include "cli/all_commands.hpp"
#include "cli/moderate/moderation.hpp"
#include "cli/places.hpp"
#include "cli/report/kinds.hpp"
#include "cli/stores.hpp"
#include "reports/kinds/kinds.hpp"

namespace caseaudit::cli {
namespace {

constexpr const char* compare_command = "moderate compare";

/// With every complete audit, also those that were read once.
ModerationInput whole_input(const Store& store, const Narrowing& narrowing, const TemplateFolder& templates) {
    auto input = moderation_input(store, narrowing, templates);
    StoredDocuments documents{store, templates};
    for (const auto& [id, stored] : complete_audits(store.audits(), narrowing)) {
        input.graded += stored.grade.has_value();
        input.audits.push_back(documents.read(stored));
    }
    return input;
}

Exit compare(const Arguments& arguments) {
    const auto who = doer(arguments, compare_command);
    const Narrowing narrowing{arguments};
    const TemplateFolder templates{template_folder(arguments)};
    Store store{store_place(arguments, compare_command)};
    check_moderator(store, who.who);
    const auto report = moderation_report(whole_input(store, narrowing, templates));
    log_report(store, who, compare_command, report.audits.size(), "second reading");
    write_report(reports::moderator_report(report, narrowing.sentences(), who.today), arguments,
                 compare_command);
    return done;
}

}  // namespace

Command moderate_compare_command() {
    return {
        .name = compare_command,
        .summary = "Compares second readings with the first, for the moderator alone.",
        .details =
            "How many grades agree exactly and within one; from ten files on Gwet's AC2 (linear weights) "
            "beside "
            "Krippendorff's ordinal alpha, each with its 95% interval (alpha's by a bootstrap that always "
            "draws "
            "the same). Where the grades do not vary these are undefined, never 1. Then the answers that "
            "differ, "
            "question by question; whether second readings are lower or higher, by auditor and by month; the "
            "auditors' own grades and those changed in moderation beside the computed; and fact questions "
            "whose "
            "checks auditors correct. It names audits and auditors by reference, so it is for moderators: "
            "the "
            "report for the QA meeting has the counts without them.\n\n"
            "  caseaudit moderate compare --format html --out moderation.html --as MOD-01 --today 2027-02-02 "
            "--store audits.store",
        .options = report_options(
            {{"format",
              "FORMAT",
              "text (the default), html, xlsx, csv or json",
              false,
              {"text", "html", "xlsx", "csv", "json"}},
             {"out", "FILE",
              "write the report there, for its owner alone to read; else to standard output"}}),
        .run = &compare};
}

}  // namespace caseaudit::cli
