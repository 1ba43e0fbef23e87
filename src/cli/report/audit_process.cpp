#include <algorithm>

#include "cli/all_commands.hpp"
#include "cli/moderate/moderation.hpp"
#include "cli/places.hpp"
#include "cli/report/audits.hpp"
#include "cli/report/kinds.hpp"
#include "cli/sample/meetings.hpp"
#include "cli/stores.hpp"
#include "formats/templates/statutory.hpp"
#include "plugins/plugin_set.hpp"
#include "reports/kinds/kinds.hpp"

namespace caseaudit::cli {
namespace {

constexpr const char* process_command = "report audit-process";

/// Whether law or guidance sets a limit that the check asks for.
bool asks_for_law(const plugins::PluginSet& plugins, const std::string& check, const Timescales& timescales) {
    const auto found = plugins.find(check);
    if (!found) return true;  // what the check asks for is not known: better to keep the question
    return std::ranges::any_of(found->check->limits, [&](const std::string& limit) {
        return std::ranges::any_of(timescales.all(), [&](const Timescale& timescale) {
            return timescale.name == limit && !timescale.local;
        });
    });
}

std::set<std::string> statutory_questions(const Arguments& arguments,
                                          const std::vector<CheckedAudit>& audits) {
    const plugins::PluginSet plugins{plugin_folders(arguments)};
    const auto timescales = timescales_if_there(arguments);
    auto all = read_statutory_questions(template_folder(arguments) + "/statutory-questions.txt");
    for (const auto& kept : arguments.all("keep")) all.insert(kept);
    std::set<const Template*> seen;
    for (const auto& checked : audits) {
        if (!seen.insert(checked.audit_template).second) continue;
        for (const auto& section : checked.audit_template->sections) {
            for (const auto& question : section.questions) {
                if (!question.check.empty() && asks_for_law(plugins, question.check, timescales))
                    all.insert(question.id);
            }
        }
    }
    return all;
}

std::vector<CheckedAudit> complete_ones(std::vector<CheckedAudit> audits) {
    std::erase_if(audits, &CheckedAudit::is_draft);
    return audits;
}

/// Of what the report is narrowed to: what is not looked at is not undone.
std::vector<PlannedAudits> narrowed_plan(const Arguments& arguments, const TemplateFolder& templates) {
    if (arguments.has("from") || arguments.has("to"))
        throw UsageError{
            "--plan says what is due by month of completion, while --from and --to are about the day that an "
            "audit "
            "looks back from: give either the plan or these"};
    auto plan = plan_named(arguments, templates);
    std::erase_if(plan, [&](const PlannedAudits& one) {
        return !is_meant(arguments.all("team"), one.team) || !is_meant(arguments.all("kind"), one.kind);
    });
    return plan;
}

std::vector<scheduling::Meeting> meetings_until(const Arguments& arguments, Date as_of,
                                                const std::optional<std::vector<HistoryLine>>& history) {
    if (!arguments.has("meeting") && !arguments.has("meetings-every")) return {};
    std::optional<std::vector<Date>> held;
    if (history) held = held_meetings(*history);
    return planned_meetings(arguments, as_of, as_of, timekeeping(arguments).calendar, held);
}

Exit report_on_process(const Arguments& arguments) {
    const TemplateFolder templates{template_folder(arguments)};
    reports::ProcessAudits process;
    if (arguments.has("plan")) process.plan = narrowed_plan(arguments, templates);
    auto read = report_audits(arguments, process_command, templates);
    auto options = kind_pack_options(arguments, "The audit process", "those who run audits", read.selection);
    if (is_of_store(arguments)) {
        set_moderation(options, Store{store_place(arguments, process_command)}, Narrowing{arguments},
                       templates, read);
    }
    process.areas = templates.practice_areas();
    process.audits = full_audits(arguments, process_command, templates, read);
    process.whole = qa_pack(process.audits, process.areas, options);
    process.complete = qa_pack(complete_ones(process.audits), process.areas, options);
    process.statutory = statutory_questions(arguments, process.audits);
    process.actions = report_actions(arguments, process_command, process.audits, process.whole.teams);
    process.names_readers = arguments.has("name-readers");
    if (is_of_store(arguments)) process.history = Store{store_place(arguments, process_command)}.history();
    process.meetings = meetings_until(arguments, *process.whole.as_of, process.history);
    write_report(reports::audit_process_report(process), arguments, process_command);
    return read.exit();
}

constexpr const char* process_details =
    "Answers three questions about the audits themselves. How well do they assess practice: the practice "
    "areas that "
    "the templates used ask about, completion, minutes, how each question was answered and whether it tells "
    "files "
    "apart, which team used which template version, and what auditors say of the tool. How are reports used: "
    "who "
    "received which, as the store's history has it. What is done in response: actions done, verified and "
    "late; and "
    "audits by team and month.\n\n"
    "--plan FILE says which audits are due: CSV with the row team,kind,month,audits and below it rows such "
    "as "
    "\"Team Oak,supervision,2013-06,4\": so many audits of that kind are due from that team by the end of "
    "the month. "
    "Rows of the same team, kind and month add up. Without it the report says only what was done.\n\n"
    "  caseaudit report audit-process --plan plan.csv --format html --out process.html audits/";

}  // namespace

Command report_audit_process_command() {
    return {.name = "report audit-process",
            .operands = "AUDITS…",
            .summary = "What the audits say of the audit process itself.",
            .details = process_details,
            .options =
                kind_options({{"plan", "FILE", "the audits that are due by team, kind and month, as CSV"},
                              {"keep", "QUESTION",
                               "never propose leaving this question out; may be given more than once", true},
                              {"name-readers", "",
                               "name by reference who received which report: the report is then restricted"},
                              meeting_option(),
                              meetings_every_option(),
                              bank_holidays_option(),
                              timescales_option(),
                              plugin_dir_option()}),
            .least_operands = 0,
            .most_operands = static_cast<std::size_t>(-1),
            .run = &report_on_process};
}

}  // namespace caseaudit::cli
