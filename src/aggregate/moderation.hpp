#pragma once
#include <caseaudit/moderation_report.hpp>
#include <vector>

#include "aggregate/quoted.hpp"
#include "aggregate/references.hpp"

/// Second readings beside first ones, before they are reported.
namespace caseaudit::aggregate {

bool is_graded(const ReadTwice& pair);
/// How many grades the first reading is above the second; both are graded.
int apart(const ReadTwice& pair);

/// Of those of them that are graded twice.
ReadingAgreement agreement_of(const std::vector<const ReadTwice*>& pairs);
/// In the order of the template.
std::vector<AnswerDifference> differences_of(const ReadTwice& pair);
/// Those that differ somewhere, most first.
std::vector<QuestionAgreement> questions_of(const std::vector<ReadTwice>& read);

/// Of complete audits: by question, those whose check could say something. Most corrected first.
std::vector<CheckedFact> checked_facts(const std::vector<CheckedAudit>& audits);

/// Beside each graded audit what a moderator made of its grade. `grades` are those of `audits`.
void add_moderated(Grades& grades, const std::vector<CheckedAudit>& audits,
                   const std::vector<ModeratedGrade>& moderated, const References& references,
                   const QuotedTeams& quoted);

/// By month of completion, and what a test of trend says of them.
std::vector<DriftMonth> drift_months(const std::vector<ReadTwice>& read);
std::string drift_in_words(const std::vector<DriftMonth>& months);

}  // namespace caseaudit::aggregate
