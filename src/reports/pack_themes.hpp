#pragma once
#include <caseaudit/qa_pack.hpp>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "reports/csv_table.hpp"
#include "reports/table.hpp"

/// Themes in auditors' comments, in each format of the QA pack.
namespace caseaudit::reports {

/// How they are counted, and where their words are; sentences.
std::vector<std::string> theme_notes(const QaPack& pack);
/// Issues, then strengths; a table of a side that no audit has is left out.
std::vector<Table> theme_tables(const PackThemes& themes);
std::string pack_themes_text(const QaPack& pack);
void add_themes(CsvTable& table, const PackThemes& themes);
nlohmann::ordered_json pack_themes_json(const PackThemes& themes);

}  // namespace caseaudit::reports
