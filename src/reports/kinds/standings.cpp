#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "reports/action_words.hpp"
#include "reports/kinds/parts.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string standing_words(const ActionStanding& one) {
    auto text = state_words(one.state);
    if (one.overdue) text += ", overdue";
    if (one.report_overdue) text += ", not reported back on";
    return text;
}

std::string about_words(const FollowedAction& action, const std::map<std::string, std::string>& files) {
    const auto known = files.find(action.audit);
    if (known != files.end()) return known->second;
    return action.origin == ActionOrigin::meeting ? "QA meeting" : action_team(action);
}

PlainRow standing_row(const ActionStanding& one, const std::map<std::string, std::string>& files) {
    const auto& action = one.action->action;
    PlainRow row{(action.urgent ? "Urgent: " : "") + action.what, {}};
    row.cells = {
        words_cell(about_words(*one.action, files)),
        words_cell(action.owner),
        words_cell(one.due ? spoken_date(*one.due) : "no day"),
        words_cell(standing_words(one)),
        count_cell(one.age),
        words_cell(one.progress.empty() ? action.measure
                                        : fmt::format("{} Last report: {}", action.measure, one.progress))};
    return row;
}

PlainTable ages_table(const std::vector<ActionStanding>& standings) {
    PlainTable table{"ages", "Open actions by age in days", {"Open actions"}, {}};
    PlainRow row{"How many", {}};
    const auto teams = team_ages(standings);
    for (std::size_t i = 0; i < 4; ++i) {
        table.columns.push_back(age_words(i));
        int number = 0;
        for (const auto& [team, ages] : teams) number += ages.by_age.at(i);
        row.cells.push_back(count_cell(number));
    }
    table.rows.push_back(std::move(row));
    return table;
}

}  // namespace

std::map<std::string, std::string> files_by_audit(const std::vector<CheckedAudit>& audits) {
    std::map<std::string, std::string> files;
    for (const auto& checked : audits) files.emplace(checked.audit.id, checked.audit.subject);
    return files;
}

PlainSection standing_section(const std::vector<FollowedAction>& actions, Date as_of,
                              const std::map<std::string, std::string>& files) {
    PlainSection section{"actions", "Actions"};
    const auto now = standings(actions, as_of);
    if (now.empty()) {
        section.sentences.emplace_back("No completed audit holds an action.");
        return section;
    }
    section.sentences.push_back(fmt::format("At {}: {}.", as_of, standing_counts(now)));
    const bool any_open =
        std::ranges::any_of(now, [](const ActionStanding& one) { return one.state == ActionState::open; });
    if (any_open) section.tables.push_back(ages_table(now));
    PlainTable table{"actions-table",
                     "Urgent ones first, then what is due first",
                     {"Action", "About", "Owner", "Due", "State", "Age in days", "How it will be known"},
                     {}};
    for (const auto& one : now) table.rows.push_back(standing_row(one, files));
    section.tables.push_back(std::move(table));
    return section;
}

PlainTable audits_table(const std::vector<CheckedAudit>& audits) {
    PlainTable table{"audits-table",
                     "The audits, by the numbers that they have here",
                     {"Audit", "File", "Kind", "As at", "Completed"},
                     {}};
    for (std::size_t i = 0; i < audits.size(); ++i) {
        const auto& audit = audits[i].audit;
        const auto completed = audits[i].is_draft() ? std::string{"draft"}
                               : audit.completed    ? spoken_date(*audit.completed)
                                                    : std::string{"complete"};
        table.rows.push_back({fmt::format("Audit {}", i + 1),
                              {words_cell(audit.subject), words_cell(audits[i].audit_template->title),
                               words_cell(spoken_date(audit.period.to)), words_cell(completed)}});
    }
    return table;
}

}  // namespace caseaudit::reports
