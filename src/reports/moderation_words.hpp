#pragma once
#include <caseaudit/qa_pack.hpp>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "reports/csv_table.hpp"
#include "reports/table.hpp"

/// How far audits can be trusted, in each format of the QA pack. Nobody who audited is in it.
namespace caseaudit::reports {

/// Which grades stand, how many were read twice, and what the readings agree on: sentences.
std::vector<std::string> moderation_sentences(const PackModeration& moderation);
/// The same of a pack, which may know nothing of it.
std::vector<std::string> moderation_sentences(const QaPack& pack);
/// What auditors made of what the checks found, in a sentence.
std::string checked_facts_sentence(const std::vector<CheckedFact>& facts);
/// The same of a pack, which counts them only where it has details.
std::string checked_facts_sentence(const QaPack& pack);

/// Questions on which two readings differ, and fact questions beside the record checks.
Table reading_differences_table(const std::vector<QuestionAgreement>& questions);
Table checked_facts_table(const std::vector<CheckedFact>& facts);
/// Counts and coefficients.
Table moderation_table(const PackModeration& moderation);

std::string moderation_text(const QaPack& pack);
void add_moderation(CsvTable& table, const QaPack& pack);
/// Null where it is not known.
nlohmann::ordered_json moderation_json(const QaPack& pack);
nlohmann::ordered_json checked_facts_json(const std::vector<CheckedFact>& facts);

}  // namespace caseaudit::reports
