#pragma once
#include <caseaudit/qa_pack.hpp>

#include "reports/table.hpp"

/// The QA pack as tables, by what they are about.
namespace caseaudit::reports {

Cover qa_cover(const QaPack& pack, const std::vector<Table>& tables);
/// Findings, strengths, decisions.
std::vector<Table> headline_tables(const QaPack& pack);
/// Both ledgers: practice area by team, question by team, and every cell with all that it counts.
std::vector<Table> matrix_tables(const QaPack& pack);
/// Prompts, what could not be checked, grades.
std::vector<Table> check_tables(const QaPack& pack);
/// Comments, conversations, actions, minutes, feedback.
std::vector<Table> work_tables(const QaPack& pack);
/// What people who are not the auditor said.
std::vector<Table> view_tables(const PackViews& views);
/// The answers behind the figures.
Table answers_table(const QaPack& pack);

}  // namespace caseaudit::reports
