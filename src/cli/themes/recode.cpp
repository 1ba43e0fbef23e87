#include <caseaudit/theme_reports.hpp>
#include <thread>

#include "cli/all_commands.hpp"
#include "cli/output.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/themes/codebooks.hpp"
#include "cli/themes/theme_audits.hpp"

namespace caseaudit::cli {
namespace {

Exit recode(const Arguments& arguments) {
    auto audits = arguments;
    audits.rest.erase(audits.rest.begin(), audits.rest.begin() + 2);
    const auto before = read_any_codebook(arguments.rest[0]);
    const auto after = read_any_codebook(arguments.rest[1]);
    const TemplateFolder templates{template_folder(arguments)};
    const auto read = report_audits(audits, "themes recode", templates);
    const auto recoding =
        theme_recoding(whole_audits(audits, read, templates, "themes recode"), before, after,
                       {.threads = std::max(1U, std::thread::hardware_concurrency())});
    const auto text =
        arguments.get("format") == "csv" ? theme_recoding_csv(recoding) : theme_recoding_text(recoding);
    write_or_print(arguments, text);
    return read.exit();
}

}  // namespace

Command themes_recode_command() {
    return {.name = "themes recode",
            .operands = "OLD NEW AUDITS…",
            .summary = "The same comments by two codebooks: counts before and after, side by side.",
            .details =
                "OLD and NEW are codebooks (.xml, .tsv, .yml); AUDITS are audits (*.audit.xml) or folders of "
                "them, or a "
                "store's by --store. Each theme is counted in audits by both, with how many audits gained it "
                "and how "
                "many lost it: a trend that begins with a new codebook may be an edit.\n\n"
                "  caseaudit themes recode codebook-1.2.0.xml codebook.xml audits/",
            .options = report_options(
                {{"format", "FORMAT", "text (the default) or csv", false, {"text", "csv"}},
                 {"out", "FILE", "write it there, for its owner alone to read; else to standard output"}}),
            .least_operands = 2,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &recode};
}

}  // namespace caseaudit::cli
