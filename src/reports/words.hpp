#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/export.hpp>
#include <string>
#include <vector>

/// What all formats for people say in the same words.
namespace caseaudit::reports {

/// So many findings and strengths stand at the head of a report.
constexpr std::size_t main_ones = 3;

/// "9 of 16 (56%)", the percentage never above `most`.
std::string share(int count, int of, int most = 100);
/// A fact with its percentage, a judgement without.
std::string share(const Finding& finding);
/// "not met", "below Good"; of a strength "met", "Good or better".
std::string said_of(const Finding& finding, bool is_strength);
/// What was described and is not recorded, and what is met in part; empty where there is neither.
std::string note(const Finding& finding);
/// "2 not applicable, 1 not in the source, 9 not asked"; empty where all is counted.
std::string left_out(const Cell& cell);
/// "1 Good, 6 Requires improvement": each answer that was given.
std::string values_in(const JudgementCell& cell);
/// What is not in the share of a cell, in words: part-met answers, each value of a judgement, what is left
/// out.
std::string beside(const FactCell& cell);
std::string beside(const JudgementCell& cell);
/// "7 of 16 (44%) met", "1 of 7 Good or better, mean score 8/21", and what is beside it.
std::string whole(const FactCell& cell);
std::string whole(const JudgementCell& cell);
/// Where ratings and grades change their name; or that templates differ.
std::string rag_words(const QaPack& pack);
std::string grade_words(const QaPack& pack);
/// "audits 1, 2 and 5".
std::string audit_numbers(const std::vector<int>& numbers);
/// "18 audits (16 complete, 2 drafts)".
std::string audits_counted(const QaPack& pack);
std::string spoken_period(const Period& period);
std::string kind_titles(const QaPack& pack);
/// "Supervision 1.0.0: 16 complete, 2 drafts".
std::string kind_words(const KindCount& kind);
/// In which audits it is raised, and in how many it could not be looked for.
std::string note(const PromptCount& prompt);
std::string gate_words(const GateCount& gate);
/// Computed grade, or "not scored".
std::string computed_words(const GradedAudit& graded);
/// How grades came out, in one or two sentences.
std::string grades_words(const Grades& grades);
/// All that explains one audit's grade.
std::vector<std::string> explained(const GradedAudit& graded);
/// "A moderator confirmed Good.", "A moderator changed Good to Requires improvement: …"; one is moderated.
std::string moderated_words(const GradedAudit& graded);
/// "180 minutes", "60 to 90 minutes".
std::string range(const MinuteBand& band);
/// "4 of 180 minutes, 3 of 60 to 90 minutes, 7 not recorded".
std::string minutes_words(const Minutes& minutes);
/// "The budget is 35 minutes; 7 of the 7 recorded are over it. The median is 180."
std::string budget_words(const Minutes& minutes);
/// "3 open, 1 of them overdue at 28 June 2013; 4 done …".
/// That a pack has numbers only; empty where it has more.
std::string details_words(const QaPack& pack);
std::string actions_words(const QaPack& pack);
std::string state_words(ActionState state);
std::string title_of(Colleague with);
std::string not_asked_words(const QaPack& pack);
CASEAUDIT_API std::string superseded_words(const QaPack& pack);
std::string capitalised(std::string text);

}  // namespace caseaudit::reports
