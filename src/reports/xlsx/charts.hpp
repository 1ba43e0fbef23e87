#pragma once
#include <xlsxwriter.h>

#include "reports/table.hpp"

namespace caseaudit::reports {

/// Native charts, to the right of their table; `header` is the line of its column heads.
void add_charts(lxw_workbook* book, lxw_worksheet* sheet, const Table& table, lxw_row_t header);

}  // namespace caseaudit::reports
