#pragma once
#include <caseaudit/qa_pack.hpp>

#include "reports/csv_table.hpp"

namespace caseaudit::reports {

/// Trends, differences, what changed, what meetings decided, faults with their owners, what is not quoted.
void add_statistics(CsvTable& table, const QaPack& pack);

}  // namespace caseaudit::reports
