#include <caseaudit/theme_reports.hpp>
#include <thread>

#include "aggregate/sampling.hpp"
#include "cli/all_commands.hpp"
#include "cli/output.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/report/sample.hpp"
#include "cli/themes/codebooks.hpp"
#include "cli/themes/theme_audits.hpp"

namespace caseaudit::cli {
namespace {

std::string written(const ThemeReport& report, const std::string& format) {
    if (format == "html") return themes_html(report);
    if (format == "csv") return themes_csv(report);
    return format == "json" ? themes_json(report) : themes_text(report);
}

Exit report_on_themes(const Arguments& arguments) {
    const TemplateFolder templates{template_folder(arguments)};
    const auto codebook = codebook_of(arguments);
    ThemeReportOptions options;
    options.title = arguments.get("title");
    options.as_of = date_of(arguments, "as-of");
    options.coding.optional_themes = !arguments.has("core");
    options.coding.threads = std::max(1U, std::thread::hardware_concurrency());
    const auto decisions = decisions_of(arguments);
    if (arguments.has("decisions") || !decisions.decided.empty()) options.decisions = &decisions;
    QaOptions sample;
    set_drawn(sample, arguments);
    set_quotes(sample, arguments);
    options.quotes_from = sample.quotes_from;
    options.is_tested = aggregate::allows_tests(sample.sample);
    options.emerging_from = date_of(arguments, "emerging-from");
    const auto read = report_audits(arguments, "report themes", templates);
    options.selection = read.selection;
    const auto themes = theme_report(whole_audits(arguments, read, templates, "report themes"),
                                     templates.practice_areas(), codebook, options);
    const auto text = written(themes, arguments.get("format", "text"));
    write_or_print(arguments, text);
    return read.exit();
}

constexpr const char* themes_details =
    "AUDITS are audits (*.audit.xml) or folders of them, or a store's by --store. The comments of "
    "complete audits "
    "are searched for the themes of the codebook; a theme counts once an audit, as an issue or as a "
    "strength by "
    "the field that the comment was typed in. Where its words say the opposite, it says so; a slip "
    "of one letter "
    "is read as the word meant, and shown. Counts stand by team and by month; a difference between "
    "teams is "
    "claimed of a census or a simple random sample (--drawn), from 20 audits a team on, by Fisher's "
    "exact test "
    "corrected for all comparisons. "
    "Comments stand beside "
    "what the same audits answered, of up to 2,000 audits. Emerging themes are phrases outside the "
    "codebook that comments "
    "of the last month have more than those before (document-frequency G²). References are left out, "
    "and audits are "
    "numbered.\n\n"
    "  caseaudit report themes --format html --out themes.html audits/";

std::vector<Option> themes_options() {
    return report_options(
        {{"format",
          "FORMAT",
          "text (the default), html, csv or json",
          false,
          {"text", "html", "csv", "json"}},
         {"out", "FILE", "write the report there, for its owner alone to read; else to standard output"},
         codebook_option(),
         decisions_option(),
         {"core", "", "leave the optional themes out"},
         drawn_option(),
         quotes_option(),
         {"emerging-from", "DATE",
          "audits as of this date or later are the period that emerging themes are looked for in; by "
          "default "
          "the last month there is"},
         {"as-of", "DATE", "the date of the report; by default the latest date in the audits"},
         {"title", "TITLE", "the title of the report"}});
}

}  // namespace

Command report_themes_command() {
    return {.name = "report themes",
            .operands = "AUDITS…",
            .summary = "What auditors keep saying in their comments, with the words behind every count.",
            .details = themes_details,
            .options = themes_options(),
            .least_operands = 0,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &report_on_themes};
}

}  // namespace caseaudit::cli
