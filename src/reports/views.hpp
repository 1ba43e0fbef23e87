#pragma once
#include <caseaudit/qa_pack.hpp>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "reports/csv_table.hpp"

/// Views beside the audits, in each format but HTML.
namespace caseaudit::reports {

std::string views_text(const PackViews& views);
void add_views(CsvTable& table, const PackViews& views);
nlohmann::ordered_json views_json(const PackViews& views);

}  // namespace caseaudit::reports
