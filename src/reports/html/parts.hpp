#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/reports.hpp>
#include <string>
#include <vector>

#include "reports/html/page.hpp"

/// The parts of the QA pack as the templates want them.
namespace caseaudit::reports {

/// Where the answers to a question are: "q-supervision.on-file-1"; those of its team 2: "…-1-t2".
std::string anchor(const std::string& question, int version);
/// Where a team's answers stand below the question of that anchor.
std::string team_anchor(const std::string& question, std::size_t team);

template <class CellOf>
Data area_matrix(const Matrix<CellOf>& matrix, const QaPack& pack, const std::string& id,
                 const std::string& caption);
template <class CellOf>
Data question_matrix(const Matrix<CellOf>& matrix, const QaPack& pack, const std::string& id,
                     const std::string& caption, const EvidenceLinks& links);

Data findings_list(const QaPack& pack, const std::vector<Finding>& findings, Said said, std::size_t most,
                   const std::string& none);
/// The answers behind each question, both ledgers, by team and audit.
Data answers_list(const QaPack& pack);

void set_about(Data& data, const QaPack& pack);
void set_prompts(Data& data, const QaPack& pack);
void set_grades(Data& data, const QaPack& pack);
void set_views(Data& data, const QaPack& pack);
/// Care plans and views by child, for the evidence.
void set_evidence_views(Data& data, const QaEvidence& evidence);
void set_comments(Data& data, const QaPack& pack);
void set_conversations(Data& data, const QaPack& pack);
void set_actions(Data& data, const QaPack& pack);
/// Charts of facts and grades.
void set_figures(Data& data, const QaPack& pack);
/// Second readings, moderated grades, facts beside checks.
void set_moderation(Data& data, const QaPack& pack);
void set_trends(Data& data, const QaPack& pack);
/// Differences between teams, what changed, faults with their owners, what meetings decided.
void set_change(Data& data, const QaPack& pack);
void set_minutes(Data& data, const QaPack& pack);
void set_feedback(Data& data, const QaPack& pack);

}  // namespace caseaudit::reports
