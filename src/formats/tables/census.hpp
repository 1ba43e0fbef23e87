#pragma once
#include <caseaudit/export.hpp>
#include <string>

#include "formats/tables/row_sink.hpp"

namespace caseaudit::tables {

/// Reads the children in need census, one child at a time. Each group of elements is a record with the
/// child's LAchildID; "Child" is the child itself. Elements count by their name without its namespace, in any
/// order; text between them is passed over. The file covers the year up to its Header's ReferenceDate. Throws
/// `InputError` when it is no such census, is not well-formed, or has no Header or no Children.
CASEAUDIT_API void read_census(const std::string& path, RowSink& sink);

}  // namespace caseaudit::tables
