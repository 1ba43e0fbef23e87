#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <string_view>

namespace caseaudit::tables {

enum class FileKind { csv, workbook, xml };

/// By its first bytes, whatever its name says. Throws `Error` when it cannot be read, is a folder, is empty,
/// or is of a kind that holds no rows (a picture, a PDF, an old .xls), which it names.
CASEAUDIT_API FileKind file_kind(const std::string& path);
CASEAUDIT_API FileKind file_kind_of(std::string_view start, const std::string& path);

}  // namespace caseaudit::tables
