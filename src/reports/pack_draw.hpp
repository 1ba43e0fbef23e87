#pragma once
#include <caseaudit/qa_pack.hpp>
#include <nlohmann/json.hpp>

#include "reports/csv_table.hpp"
#include "reports/table.hpp"

/// The draw that a pack's files are of: how many of each stratum, and how many each stands for.
namespace caseaudit::reports {

/// A row a stratum; without strata one of all. None where the pack knows no draw.
Table draw_table(const QaPack& pack);
/// Null where the pack knows no draw.
nlohmann::ordered_json draw_json(const QaPack& pack);
void add_draw(CsvTable& table, const QaPack& pack);

}  // namespace caseaudit::reports
