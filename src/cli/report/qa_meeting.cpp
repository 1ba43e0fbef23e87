#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/action_store.hpp>
#include <caseaudit/aggregate.hpp>
#include <caseaudit/reports.hpp>
#include <caseaudit/theme_report.hpp>
#include <thread>

#include "cli/all_commands.hpp"
#include "cli/moderate/moderation.hpp"
#include "cli/output.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/report/draw.hpp"
#include "cli/report/evidence.hpp"
#include "cli/report/kinds.hpp"
#include "cli/report/sample.hpp"
#include "cli/stores.hpp"
#include "cli/themes/codebooks.hpp"

namespace caseaudit::cli {
namespace {

std::string written(const QaPack& pack, const Arguments& arguments, const EvidenceLinks& links) {
    if (arguments.has("headlines")) return qa_headlines(pack);
    const auto format = arguments.get("format", "text");
    if (format == "html") return qa_html(pack, links);
    if (format == "csv") return qa_csv(pack);
    if (format == "xlsx") return qa_xlsx(pack);
    return format == "json" ? qa_json(pack) : qa_text(pack);
}

bool looks_for_themes(const Arguments& arguments, const ReportAudits& read) {
    if (arguments.has("codebook")) return true;
    if (static_cast<int>(read.size()) > most_read_for_themes) return false;
    return boost::filesystem::exists(boost::filesystem::path{template_folder(arguments)} / "codebook.xml");
}

std::optional<ThemeReport> themes_of(const Arguments& arguments, const ReportAudits& read,
                                     const TemplateFolder& templates) {
    if (!looks_for_themes(arguments, read)) return std::nullopt;
    const auto codebook = codebook_of(arguments);
    const auto decisions = decisions_of(arguments);
    ThemeReportOptions options;
    options.coding.threads = std::max(1U, std::thread::hardware_concurrency());
    if (!decisions.decided.empty()) options.decisions = &decisions;
    if (!read.are_packed()) return counted_themes(read.audits, codebook, options);
    StoredAudits stored{arguments, "report qa-meeting", templates};
    ThemeTally tally;
    stored.each_unscored(
        read.ids, [&](std::size_t i, const Audit& audit) { tally.add(audit, read.columns.audits[i].draft); });
    return tally.finish(codebook, options);
}

/// Of a store also what meetings decided, and how the actions of its audits stand.
QaOptions options_of(const Arguments& arguments, ReportAudits& read) {
    QaOptions options;
    options.title = arguments.get("title");
    options.as_of = report_date(arguments);
    options.selection = read.selection;
    set_drawn(options, arguments);
    set_draw(options, read, arguments);
    set_quotes(options, arguments);
    options.followed = follow_store(arguments, "report qa-meeting", options.as_of, read);
    return options;
}

/// Of a draw only what the report is on.
Narrowing narrowing_of(const Arguments& arguments, const ReportAudits& read) {
    Narrowing narrowing{arguments};
    if (!arguments.has("draw")) return narrowing;
    std::set<std::string, std::less<>> subjects;
    for (const auto& one : read.audits) subjects.insert(one.audit.subject);
    narrowing.keep(std::move(subjects), "");
    return narrowing;
}

Exit report(const Arguments& arguments) {
    if (arguments.get("format", "text") == "xlsx" && !arguments.has("out"))
        throw UsageError{"--format xlsx needs --out FILE: a workbook is no text for a terminal"};
    const TemplateFolder templates{template_folder(arguments)};
    auto read = report_audits(arguments, "report qa-meeting", templates);
    auto options = options_of(arguments, read);
    if (is_of_store(arguments)) {
        const Store store{store_place(arguments, "report qa-meeting")};
        set_moderation(options, store, narrowing_of(arguments, read), templates, read);
    }
    auto pack = pack_of(read, templates, options);
    const auto themes = themes_of(arguments, read, templates);
    if (themes) pack.themes = pack_themes(*themes, options.quotes_from);
    options.as_of = pack.as_of;
    options.title = pack.title;
    EvidenceLinks links;
    if (arguments.has("evidence")) links = write_evidence(arguments, read, options, templates, themes);
    write_or_print(arguments, written(pack, arguments, links));
    return read.exit();
}

constexpr const char* qa_meeting_details =
    "AUDITS are audits (*.audit.xml) or folders of them; without them the whole audits that stand in the "
    "store "
    "are reported on, and its history keeps that they were. Of drafts only facts and prompts count; a "
    "completed "
    "audit replaces the draft of its id. The pack holds findings, strengths, what to decide, practice area "
    "and "
    "question by team for facts and for judgements, what could not be checked, prompts, grades, themes in "
    "comments, comments, actions and minutes. It carries no reference to a child, worker or auditor: audits "
    "are numbered. "
    "--evidence writes which audit each number is, and the entries behind every answer; that file is for "
    "those who may open the audits themselves. An audit that cannot be used is named on standard error, and "
    "the others are reported.\n\n"
    "  caseaudit report qa-meeting --format html --out pack.html --evidence evidence.html drafts/ audits/";

}  // namespace

Command report_qa_meeting_command() {
    return {
        .name = "report qa-meeting",
        .operands = "AUDITS…",
        .summary = "The pack for a QA meeting: what many audits found, with every number explained.",
        .details = qa_meeting_details,
        .options = report_options(
            {{"format",
              "FORMAT",
              "text (the default), html, xlsx (with --out), csv or json",
              false,
              {"text", "html", "xlsx", "csv", "json"}},
             {"out", "FILE", "write the pack there, for its owner alone to read; else to standard output"},
             {"evidence", "FILE",
              "also write the restricted evidence there, as HTML; of more than 2,000 audits in files beside "
              "it"},
             codebook_option(),
             decisions_option(),
             {"headlines", "", "write the three main findings only"},
             {"as-of", "DATE",
              "the date of the report, which actions are overdue at; by default --today, without a store the "
              "latest date in the audits"},
             {"title", "TITLE", "the title of the pack"},
             draw_option(),
             drawn_option(),
             population_option(),
             quotes_option()}),
        .least_operands = 0,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &report};
}

}  // namespace caseaudit::cli
