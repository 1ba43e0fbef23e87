#pragma once
#include <caseaudit/case_file.hpp>
#include <vector>

namespace caseaudit::records {

/// Adds one part's entries to those that are there. Twins, the same entry from two sources, become one.
void join_entries(std::vector<Entry>& entries, std::vector<Entry> added, std::vector<Conflict>& conflicts);

/// Plans of one type that run at the same time in two sources and begin on different days: one conflict for
/// each two sources and type.
void find_plan_starts(const std::vector<Entry>& entries, std::vector<Conflict>& conflicts);

}  // namespace caseaudit::records
