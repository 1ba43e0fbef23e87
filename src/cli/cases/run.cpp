#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <iostream>

#include "aggregate/words.hpp"
#include "cli/all_commands.hpp"
#include "cli/cases/reading.hpp"
#include "cli/places.hpp"
#include "files/files.hpp"
#include "records/case_folder.hpp"
#include "reports/run_report.hpp"
#include "run/draft.hpp"
#include "run/wanted.hpp"

namespace caseaudit::cli {
namespace {

reports::Run run_checks(const Template& audit_template, const CaseFolder& cases,
                        const plugins::PluginSet& plugins, const Timekeeping& timekeeping, Date date) {
    reports::Run run{&audit_template, months_up_to(date, audit_template.period_months), {}, {}};
    for (const auto& file : cases.all()) {
        if (file.subject().kind != audit_template.subject) continue;
        const auto family = cases.family(file);
        if (const auto& worker = file.subject().field("worker"); worker.has_value())
            run.workers.emplace(file.subject().ref, worker.text);
        run.several_sources = run.several_sources || file.sources().size() > 1;
        run.drafts.push_back(draft_audit(audit_template, file, family, plugins, timekeeping, date));
    }
    return run;
}

/// What is in the way of a new draft: somebody's work, or what is no audit at all. It must not be lost.
bool is_in_the_way(const std::string& path) {
    if (!boost::filesystem::exists(path)) return false;
    try {
        return holds_peoples_work(read_audit(path));
    } catch (const Error&) {
        return true;
    }
}

/// Returns whether every draft was written.
bool write_files(const reports::Run& run, const std::string& folder) {
    files::make_folder(folder);
    const boost::filesystem::path path{folder};
    std::size_t written = 0;
    for (const auto& draft : run.drafts) {
        const auto file = (path / (draft.id + ".audit.xml")).string();
        if (is_in_the_way(file)) {
            std::cerr << fmt::format(
                "{}: somebody has worked on this audit, so no new draft was written over it\n"
                "Name another folder by --out, or move the file away.\n",
                file);
            continue;
        }
        files::write_private(file, write_audit(draft));
        ++written;
    }
    const auto findings = run.audit_template->id + "-findings.csv";
    files::write_private((path / findings).string(), reports::run_csv(run));
    std::cout << fmt::format("\n{} and {} are in {}\n", counted(static_cast<int>(written), "draft"), findings,
                             folder);
    return written == run.drafts.size();
}

bool has(const reports::Run& run, std::string_view what) {
    return std::ranges::any_of(run.drafts, [&](const Audit& draft) {
        if (what == "not-met") {
            return std::ranges::any_of(draft.answers,
                                       [](const auto& a) { return a.outcome == Outcome::not_met; });
        }
        return std::ranges::any_of(draft.prompts, [](const auto& raised) { return !raised.prompts.empty(); });
    });
}

Exit exit_of(const Arguments& arguments, const reports::Run& run, bool anything_refused) {
    if (anything_refused) return refused;
    for (const auto& what : arguments.all("fail-on")) {
        if (has(run, what)) return found;
    }
    return done;
}

Exit run_kind(const Arguments& arguments) {
    const auto date = as_of(arguments, "run");
    const auto kind = arguments.get("kind");
    if (kind.empty()) throw UsageError{"'run' needs --kind, the audit kind: --kind supervision"};
    const TemplateFolder templates{template_folder(arguments)};
    const plugins::PluginSet plugins{plugin_folders(arguments)};
    const auto& audit_template = templates.newest(kind);
    const auto time = timekeeping(arguments);
    const CaseFolder cases{opening(arguments, wanted_by({&audit_template}, plugins))};
    cli::name_refused(plugins.refused());
    cli::name_refused(cases.refused());
    const auto run = run_checks(audit_template, cases, plugins, time, date);
    if (run.drafts.empty()) {
        throw Error{fmt::format("there is no case file of a {} here to audit",
                                audit_template.subject == SubjectKind::child ? "child" : "worker")};
    }
    std::cout << (arguments.get("format") == "json" ? reports::run_json(run) : reports::run_text(run));
    const bool kept_back = arguments.has("out") && !write_files(run, arguments.get("out"));
    const bool rejects = name_rejects(cases.extracts());
    return exit_of(arguments, run,
                   kept_back || rejects || !plugins.refused().empty() || !cases.refused().empty());
}

}  // namespace

Command run_command() {
    std::vector<Option> options{
        {"kind", "KIND", "the audit kind, such as supervision; 'caseaudit templates list' has them"}};
    for (auto& option : reading_options()) options.push_back(std::move(option));
    options.insert(
        options.end(),
        {{"out", "DIR", "write the drafts and a table of findings there"},
         {"format", "FORMAT", "text or json; text by default", false, {"text", "json"}},
         {"fail-on", "WHAT", "exit with 1 when there is a not-met or a prompt", true, {"not-met", "prompt"}},
         timescales_option(),
         bank_holidays_option(),
         templates_option(),
         plugin_dir_option()});
    return {
        .name = "run",
        .operands = "CASE-FILES…",
        .summary = "Runs an audit kind's checks over case files: draft audits, findings and prompts.",
        .details =
            "CASE-FILES are case files, feedback forms and extracts of case records, or folders of them; "
            "what several of them say of one subject is one case file. Each fact that a record can answer is "
            "answered, with the entries it rests on; what the sources cannot carry is 'not checked', never "
            "'not met'. "
            "With --out, a draft audit is written for each, for auditors to complete.\n\n"
            "  caseaudit run --kind supervision --as-of 2013-05-31 --out drafts case-files/",
        .options = std::move(options),
        .least_operands = 1,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &run_kind};
}

}  // namespace caseaudit::cli
