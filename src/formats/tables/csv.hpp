#pragma once
#include <caseaudit/export.hpp>
#include <iosfwd>
#include <string>

#include "formats/tables/row_sink.hpp"

namespace caseaudit::tables {

/// Hands over the rows of a CSV file, one table named by the file's stem, piece by piece. The delimiter
/// (comma, semicolon or tab) is found out from the first lines. UTF-8, with or without its mark; UTF-16 with
/// its mark; a cell that is no UTF-8 counts as Windows-1252. A row's line is the one it begins in. Throws
/// `InputError` when it is empty, no text, or has a quotation mark that is never closed; what was handed over
/// before stays handed over.
CASEAUDIT_API void read_csv(std::istream& in, const std::string& path, RowSink& sink);

}  // namespace caseaudit::tables
