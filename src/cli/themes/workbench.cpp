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

Exit show_workbench(const Arguments& arguments) {
    const TemplateFolder templates{template_folder(arguments)};
    const auto codebook = codebook_of(arguments);
    const auto decisions = decisions_of(arguments);
    ThemeReportOptions options;
    options.decisions = &decisions;
    options.emerging_from = date_of(arguments, "emerging-from");
    options.coding.threads = std::max(1U, std::thread::hardware_concurrency());
    const auto read = report_audits(arguments, "themes workbench", templates);
    const auto bench =
        theme_bench(whole_audits(arguments, read, templates, "themes workbench"), codebook, options);
    const auto text = arguments.get("format") == "html" ? theme_bench_html(bench) : theme_bench_text(bench);
    write_or_print(arguments, text);
    return read.exit();
}

}  // namespace

Command themes_workbench_command() {
    return {
        .name = "themes workbench",
        .operands = "AUDITS…",
        .summary = "What each pattern of the codebook finds, and how often rightly; and a page to decide on.",
        .details =
            "For each pattern of the codebook: the comments in which it is found, those that have the theme "
            "by it "
            "alone, and how many an analyst confirmed and rejected; for each theme how many are found "
            "rightly, with "
            "n and Wilson's interval; the comments without a theme; and emerging phrases not decided yet. As "
            "HTML "
            "it is a page on which an analyst decides, and that hands the decisions over as a file for "
            "'themes "
            "decide --import'. It shows comments as they were written: it is for those who may open the "
            "audits.\n\n"
            "  caseaudit themes workbench --decisions decisions.xml --format html --out bench.html audits/",
        .options = report_options(
            {{"format", "FORMAT", "text (the default) or html", false, {"text", "html"}},
             {"out", "FILE", "write it there, for its owner alone to read; else to standard output"},
             codebook_option(),
             decisions_option(),
             {"emerging-from", "DATE",
              "audits as of this date or later are the period that emerging phrases are looked for in; by "
              "default "
              "the last month there is"}}),
        .least_operands = 0,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &show_workbench};
}

}  // namespace caseaudit::cli
