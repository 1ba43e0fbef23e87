#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::reports {

/// One row of CSV, as RFC 4180 has it. A cell that a spreadsheet would take for a formula (it begins with = +
/// - @, a tab or a return) gets an apostrophe before it, unless it is a plain number.
CASEAUDIT_API std::string csv_row(const std::vector<std::string>& cells);

}  // namespace caseaudit::reports
