#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <map>

#include "aggregate/answers.hpp"
#include "aggregate/words.hpp"
#include "authoring/coverage.hpp"
#include "reports/kinds/moderation_parts.hpp"
#include "reports/kinds/parts.hpp"
#include "reports/kinds/process_parts.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string covered_words(authoring::Covered covered) {
    if (covered == authoring::Covered::yes) return "Yes";
    return covered == authoring::Covered::partial ? "Partial" : "No";
}

std::string not_asked_about(const authoring::AreaCoverage& area) {
    std::vector<std::string> titles;
    for (const auto& element : area.elements) {
        if (element.questions.empty()) titles.push_back(element.title);
    }
    return fmt::format("{}", fmt::join(titles, "; "));
}

std::string half_or_whole(const std::optional<Fraction>& number) {
    if (!number) return "";
    return fmt::format("{}{}", number->num / number->den, number->den == 1 ? "" : ".5");
}

}  // namespace

std::vector<const Template*> templates_used(const std::vector<CheckedAudit>& audits) {
    std::map<std::pair<std::string, Version>, const Template*> used;
    for (const auto& checked : audits)
        used.emplace(std::pair{checked.audit_template->id, checked.audit_template->version},
                     checked.audit_template);
    std::vector<const Template*> all;
    for (const auto& [name, one] : used) all.push_back(one);
    return all;
}

PlainSection coverage_section(const ProcessAudits& process) {
    PlainSection section{"coverage", "Coverage of the practice areas"};
    const auto areas = authoring::coverage(process.areas, templates_used(process.audits));
    std::array<int, 3> counts{};
    PlainTable table{"coverage-table",
                     "What the templates used ask of each practice area",
                     {"Practice area", "Covered", "Elements asked about", "Not asked about"},
                     {}};
    for (const auto& area : areas) {
        ++counts.at(static_cast<std::size_t>(area.covered));
        const auto asked = std::ranges::count_if(
            area.elements, [](const authoring::ElementCoverage& one) { return !one.questions.empty(); });
        table.rows.push_back({area.title,
                              {words_cell(covered_words(area.covered)),
                               part_cell(asked, static_cast<std::int64_t>(area.elements.size())),
                               words_cell(not_asked_about(area))}});
    }
    section.sentences.push_back(fmt::format("{}: Yes {}, Partial {}, No {}.",
                                            counted(static_cast<int>(areas.size()), "practice area"),
                                            counts[2], counts[1], counts[0]));
    section.tables.push_back(std::move(table));
    return section;
}

PlainSection completion_section(const ProcessAudits& process) {
    PlainSection section{"completion", "Completion and time"};
    PlainTable table{"completion-table",
                     "By kind of audit",
                     {"Kind", "Audits complete", "Drafts", "Budget in minutes", "Minutes recorded for",
                      "Over budget", "Median minutes"},
                     {}};
    for (const auto& kind : process.whole.kinds) {
        PlainRow row{kind.title,
                     {share_cell(kind.complete, kind.complete + kind.drafts), count_cell(kind.drafts)}};
        const auto found = std::ranges::find(process.whole.minutes, kind.title, &Minutes::kind);
        const auto minutes = found == process.whole.minutes.end() ? Minutes{} : *found;
        row.cells.push_back(minutes.budget == 0 ? words_cell("") : count_cell(minutes.budget));
        row.cells.push_back(part_cell(minutes.recorded, kind.complete));
        row.cells.push_back(part_cell(minutes.over_budget, minutes.recorded));
        row.cells.push_back(words_cell(half_or_whole(minutes.median)));
        table.rows.push_back(std::move(row));
    }
    section.sentences.emplace_back("Minutes that were not recorded are not zero: they are left out.");
    section.tables.push_back(std::move(table));
    return section;
}

PlainSection versions_section(const ProcessAudits& process) {
    PlainSection section{"versions", "Who used which template"};
    const auto used = templates_used(process.audits);
    PlainTable table{"versions-table", "Audits and drafts by team and template version", {"Team"}, {}};
    for (const auto* one : used)
        table.columns.push_back(fmt::format("{} {}", one->title, to_string(one->version)));
    for (const auto& team : process.whole.teams) {
        PlainRow row{team, {}};
        for (const auto* one : used) {
            row.cells.push_back(
                count_cell(std::ranges::count_if(process.audits, [&](const CheckedAudit& checked) {
                    return checked.audit_template == one && aggregate::team_name(checked.audit) == team;
                })));
        }
        table.rows.push_back(std::move(row));
    }
    std::map<std::string, int> versions;
    for (const auto* one : used) ++versions[one->title];
    for (const auto& [title, number] : versions) {
        if (number > 1)
            section.sentences.push_back(
                fmt::format("{} was used in {} versions: not all teams were asked the same.", title, number));
    }
    if (section.sentences.empty())
        section.sentences.emplace_back("Of each kind one version was used: all teams were asked the same.");
    section.tables.push_back(std::move(table));
    return section;
}

PlainSection tool_section(const ProcessAudits& process) {
    PlainSection section{"tool", "What auditors say of the tool and the case system"};
    for (const auto& one : process.whole.feedback_on_tool)
        section.points.push_back({one.text, words_cell("Tool")});
    for (const auto& one : process.whole.feedback_on_case_system)
        section.points.push_back({one.text, words_cell("Case system")});
    const auto& said = process.whole.feedback_counts;
    const int withheld = process.whole.feedback_withheld[0] + process.whole.feedback_withheld[1];
    if (withheld > 0) {
        section.sentences.push_back(fmt::format(
            "{} of teams with fewer than {} complete audits {} not quoted.", counted(withheld, "comment"),
            process.whole.quotes_from, withheld == 1 ? "is" : "are"));
    } else if (said[0] + said[1] == 0) {
        section.sentences.emplace_back("Nobody has said anything of either.");
    } else if (section.points.empty()) {
        section.sentences.push_back(
            fmt::format("{} on the tool and {} on the case system: of so many audits their words "
                        "are not listed. Narrow the report to read them.",
                        counted(said[0], "comment"), said[1]));
    }
    return section;
}

PlainReport audit_process_report(const ProcessAudits& process) {
    auto report = begun(process.whole, "audit-process");
    report.restricted = process.names_readers;
    report.audience_note =
        process.names_readers
            ? "It names by reference who received which report; it holds no reference to a child."
            : "It names no child, worker or auditor.";
    const auto items = aggregate::question_items(process.audits);
    report.sections = {coverage_section(process),         completion_section(process),
                       questions_section(process, items), items_section(items),
                       versions_section(process),         tool_section(process),
                       trust_section(process.whole),      checked_facts_section(process.whole),
                       readers_section(process),          response_section(process),
                       activity_section(process)};
    constexpr std::array questions{
        "1. How practice is assessed: ", "2. How reports are used: ", "3. What is done in response: "};
    constexpr std::array<std::size_t, 11> belongs_to{0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2};
    for (std::size_t i = 0; i < report.sections.size(); ++i)
        report.sections[i].title = questions.at(belongs_to.at(i)) + report.sections[i].title;
    report.sections.push_back(limits_section(process.whole));
    return report;
}

}  // namespace caseaudit::reports
