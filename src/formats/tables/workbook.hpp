#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <vector>

#include "formats/tables/row_sink.hpp"

namespace caseaudit::tables {

/// Hands over the rows of a workbook (.xlsx), a table for each sheet that is not hidden; returns the names of
/// those that are. Real dates come as dates, errors as their text (#N/A), and a
/// formula whose result was not saved as #VALUE!. Throws `InputError` when it is no
/// workbook, damaged, or larger than it should be; what was handed over before stays handed over.
CASEAUDIT_API std::vector<std::string> read_workbook(const std::string& path, RowSink& sink);

}  // namespace caseaudit::tables
