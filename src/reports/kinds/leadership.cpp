#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>

#include "aggregate/words.hpp"
#include "reports/kinds/kinds.hpp"
#include "reports/kinds/parts.hpp"
#include "reports/statistics_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

constexpr std::array<Rag, 3> ratings{Rag::red, Rag::amber, Rag::green};

/// Of many teams, how many have each rating.
template <class CellOf>
std::vector<PlainCell> cells_by_rating(const Row<CellOf>& row) {
    std::vector<PlainCell> cells;
    for (const auto rag : ratings)
        cells.push_back(count_cell(std::ranges::count_if(
            row.teams, [&](const CellOf& cell) { return cell.counted() > 0 && cell.rag == rag; })));
    cells.push_back(
        count_cell(std::ranges::count_if(row.teams, [](const CellOf& cell) { return !cell.rag; })));
    return cells;
}

template <class CellOf>
PlainRow leadership_row(const Row<CellOf>& row, bool is_total) {
    PlainRow made{row.title, {cell_of(row.all)}, is_total};
    if (row.teams.size() > most_team_columns) {
        for (auto& cell : cells_by_rating(row)) made.cells.push_back(std::move(cell));
        return made;
    }
    for (const auto& team : row.teams) made.cells.push_back(cell_of(team));
    return made;
}

std::vector<std::string> leadership_columns(const QaPack& pack) {
    std::vector<std::string> columns{"Practice area", "All"};
    if (pack.teams.size() > most_team_columns) {
        for (const char* rating : {"Teams red", "Teams amber", "Teams green", "Teams not rated"})
            columns.emplace_back(rating);
        return columns;
    }
    columns.insert(columns.end(), pack.teams.begin(), pack.teams.end());
    return columns;
}

template <class CellOf>
PlainTable leadership_table(const QaPack& pack, const Matrix<CellOf>& matrix, const char* id,
                            const char* caption) {
    PlainTable table{id, caption, leadership_columns(pack), {}};
    for (const auto& area : matrix.areas) table.rows.push_back(leadership_row(area, false));
    if (matrix.areas.size() > 1) table.rows.push_back(leadership_row(matrix.total, true));
    return table;
}

PlainSection leadership_matrix(const QaPack& pack) {
    PlainSection section{"matrix", "Practice areas by team"};
    if (pack.facts.areas.empty()) {
        section.sentences.emplace_back("These audits hold no facts.");
    } else {
        section.tables.push_back(leadership_table(pack, pack.facts, "facts", "Facts met"));
    }
    if (pack.judgements.areas.empty()) {
        section.sentences.emplace_back("Not scored: no completed audit holds a judgement.");
    } else {
        section.tables.push_back(leadership_table(pack, pack.judgements, "judgements",
                                                  "Judgements Good or better, or met in full"));
    }
    return section;
}

std::string longest_overdue(const QaPack& pack) {
    const auto& due = pack.action_counts.longest_overdue;
    return due ? fmt::format(" The longest overdue was due on {}.", *due) : "";
}

PlainSection leadership_actions(const QaPack& pack) {
    PlainSection section{"actions", "Actions"};
    section.is_half = true;
    if (pack.action_counts.all() == 0) {
        section.sentences.emplace_back("No completed audit holds an action.");
        return section;
    }
    section.sentences.push_back(actions_words(pack) + longest_overdue(pack));
    const int urgent = pack.action_counts.urgent;
    if (urgent > 0) {
        section.sentences.push_back(
            fmt::format("Of those open, {} urgent.", urgent == 1 ? "1 is" : fmt::format("{} are", urgent)));
    }
    return section;
}

/// Finding, action, verified, and the same question asked again.
PlainSection leadership_changes(const QaPack& pack) {
    PlainSection section{"changes", "Did it change anything?"};
    for (std::size_t i = 0; i < std::min(main_ones, pack.changes.size()); ++i)
        section.sentences.push_back(change_words(pack.changes[i]));
    if (pack.changes.empty()) section.sentences.push_back(no_change_words(pack));
    return section;
}

}  // namespace

PlainReport leadership_report(const QaPack& pack) {
    auto report = begun(pack, "leadership");
    report.audience_note = "It names no child, worker or auditor.";
    report.one_page = true;
    for (const bool are_strengths : {false, true}) {
        auto section =
            findings_section(are_strengths ? pack.strengths : pack.findings, are_strengths, main_ones);
        section.title = are_strengths ? "Three strengths" : "Three findings";
        section.is_half = true;
        report.sections.push_back(std::move(section));
    }
    report.sections.push_back(leadership_matrix(pack));
    PlainSection grades{"grades", "Grades, provisional until moderated"};
    grades.sentences = grade_sentences(pack.grades);
    grades.is_half = true;
    report.sections.push_back(std::move(grades));
    report.sections.push_back(leadership_actions(pack));
    for (auto section : {leadership_changes(pack), limits_section(pack)}) {
        section.is_half = true;
        report.sections.push_back(std::move(section));
    }
    return report;
}

}  // namespace caseaudit::reports
