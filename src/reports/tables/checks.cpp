#include <spdlog/fmt/fmt.h>

#include "reports/qa_tables.hpp"
#include "reports/statistics_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string joined(const std::vector<std::string>& sentences) {
    return fmt::format("{}", fmt::join(sentences, " "));
}

Table not_checked_table(const QaPack& pack) {
    Table table{"Not checked",
                "What a source cannot carry, or a check could not look at: never the same as not done",
                {"Title", "Question", "Why", "Audits", "Which"},
                {}};
    for (const auto& one : pack.not_checked) {
        table.rows.push_back({capitalised(one.title), one.question, one.reason, number_cell(one.count),
                              one.audits.empty() ? "" : audit_numbers(one.audits)});
    }
    return table;
}

Table prompts_table(const QaPack& pack) {
    Table table{"Prompts",
                "Something to look at; a prompt is never an answer",
                {"Prompt", "Question", "Raised", "Looked at (n)", "Urgent", "Not applicable",
                 "Could not be looked for", "Note"},
                {}};
    for (const auto& one : pack.prompts) {
        table.rows.push_back({capitalised(one.title), one.question, number_cell(one.raised),
                              number_cell(one.looked_at), number_cell(one.urgent),
                              number_cell(one.not_applicable), number_cell(one.not_checked), note(one)});
    }
    return table;
}

Table grades_table(const Grades& grades) {
    Table table{"Grades",
                "Audits by grade; provisional until moderated",
                {"Grade", "Computed", "Stated", "Interval of computed"},
                {}};
    if (grades.complete == 0) return table;
    for (const auto grade :
         {Grade::outstanding, Grade::good, Grade::requires_improvement, Grade::inadequate}) {
        const auto i = static_cast<std::size_t>(grade);
        table.rows.push_back({std::string{title_of(grade)}, number_cell(grades.computed[i]),
                              number_cell(grades.stated[i]), interval_words(grades.computed_intervals[i])});
    }
    table.rows.push_back({std::string{"Not scored, or not stated"}, number_cell(grades.not_scored),
                          number_cell(grades.not_stated), TableCell{}});
    table.charts.push_back(
        {ChartKind::columns, "Grades, computed and stated", "Audits", 0, {1, 2}, 0, std::nullopt});
    return table;
}

Table gates_table(const Grades& grades) {
    Table table{"Gates",
                "Questions whose failing capped a grade, or would have",
                {"Gate", "Question", "Cap", "Failed in", "Of complete audits"},
                {}};
    for (const auto& gate : grades.gates) {
        table.rows.push_back({capitalised(gate.label), gate.question, std::string{title_of(gate.cap)},
                              number_cell(gate.audits), number_cell(grades.complete)});
    }
    return table;
}

Table graded_table(const Grades& grades) {
    Table table{
        "Graded audits",
        "Each complete audit, in the order of their numbers: this is no ranking",
        {"Audit", "Kind", "Team", "Compliance, per cent", "Rating", "Computed", "Stated", "Explanation"},
        {}};
    for (const auto& one : grades.audits) {
        table.rows.push_back({number_cell(one.audit), one.kind, one.team, number_cell(one.compliance),
                              one.compliance_rag ? std::string{name_of(*one.compliance_rag)} : std::string{},
                              computed_words(one),
                              one.stated ? std::string{title_of(*one.stated)} : std::string{},
                              joined(explained(one))});
    }
    return table;
}

}  // namespace

std::vector<Table> check_tables(const QaPack& pack) {
    return {not_checked_table(pack), prompts_table(pack), grades_table(pack.grades), gates_table(pack.grades),
            graded_table(pack.grades)};
}

}  // namespace caseaudit::reports
