#pragma once
#include <string>
#include <vector>

#include "reports/table.hpp"

namespace caseaudit::reports {

/// A workbook (.xlsx): the cover first, then a sheet for each table that has rows. Texts are written as
/// texts, so that nothing in them is ever a formula. The same tables give the same bytes. Throws `Error` for
/// what a workbook cannot hold.
std::string workbook(const Cover& cover, const std::vector<Table>& tables);

}  // namespace caseaudit::reports
