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
#include "cli/report/kinds.hpp"
#include "cli/report/sample.hpp"
#include "cli/stores.hpp"
#include "cli/themes/codebooks.hpp"
#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

std::string written(const QaPack& pack, const Arguments& arguments) {
    if (arguments.has("headlines")) return qa_headlines(pack);
    const auto format = arguments.get("format", "text");
    if (format == "html") return qa_html(pack);
    if (format == "csv") return qa_csv(pack);
    if (format == "xlsx") return qa_xlsx(pack);
    return format == "json" ? qa_json(pack) : qa_text(pack);
}

constexpr std::size_t audits_a_file = 250;

/// "out/evidence-0001.html" beside "out/evidence.html".
std::string part_name(const std::string& index, int number) {
    const boost::filesystem::path path{index};
    return (path.parent_path() /
            fmt::format("{}-{:04}{}", path.stem().string(), number, path.extension().string()))
        .string();
}

/// Into files of a bounded size, a batch of documents at a time, and an index of them.
void write_much_evidence(const Arguments& arguments, const ReportAudits& read, QaOptions options,
                         const TemplateFolder& templates) {
    StoredAudits stored{arguments, "report qa-meeting", templates};
    const auto index = arguments.get("evidence");
    std::string title;
    std::vector<EvidencePart> parts;
    for (std::size_t begin = 0; begin < read.ids.size(); begin += audits_a_file) {
        const auto end = std::min(begin + audits_a_file, read.ids.size());
        const std::vector<std::string> ids(read.ids.begin() + static_cast<std::ptrdiff_t>(begin),
                                           read.ids.begin() + static_cast<std::ptrdiff_t>(end));
        options.first_number = static_cast<int>(begin) + 1;
        const auto evidence = qa_evidence(stored.read(ids), templates.practice_areas(), options);
        const auto name = part_name(index, static_cast<int>(parts.size()) + 1);
        files::write_private(name, evidence_html(evidence));
        parts.push_back({boost::filesystem::path{name}.filename().string(), options.first_number,
                         static_cast<int>(end), ids.front(), ids.back()});
        title = evidence.title;
    }
    files::write_private(index, evidence_index_html(title, parts));
}

void write_evidence(const Arguments& arguments, const ReportAudits& read, const QaOptions& options,
                    const TemplateFolder& templates, const std::optional<ThemeReport>& themes) {
    if (read.are_packed()) return write_much_evidence(arguments, read, options, templates);
    const auto evidence = qa_evidence(read.audits, templates.practice_areas(), options);
    files::write_private(arguments.get("evidence"), evidence_html(evidence, themes ? &*themes : nullptr));
}

/// Nothing where the templates come without a codebook.
std::optional<ThemeReport> themes_of(const Arguments& arguments, const ReportAudits& read,
                                     const TemplateFolder& templates) {
    const auto path = boost::filesystem::path{template_folder(arguments)} / "codebook.xml";
    if (!arguments.has("codebook") && !boost::filesystem::exists(path)) return std::nullopt;
    const auto codebook = codebook_of(arguments);
    const auto decisions = decisions_of(arguments);
    ThemeReportOptions options;
    options.coding.threads = std::max(1U, std::thread::hardware_concurrency());
    if (!decisions.decided.empty()) options.decisions = &decisions;
    if (!read.are_packed()) return counted_themes(read.audits, codebook, options);
    StoredAudits stored{arguments, "report qa-meeting", templates};
    ThemeTally tally;
    stored.each_unscored(read.ids, [&](std::size_t i, const Audit& audit) {
        tally.add(audit, read.columns.audits[i].draft);
    });
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
    if (arguments.has("evidence")) write_evidence(arguments, read, options, templates, themes);
    write_or_print(arguments, written(pack, arguments));
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
