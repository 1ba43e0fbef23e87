#pragma once
#include <string>
#include <vector>

#include "generator/child.hpp"
#include "generator/extracts/annex_a.hpp"

namespace caseaudit::generator {

/// What a council's case system might export of its own: visits, supervision and notes; headers and no rows.
std::vector<Table> own_lists();
void add_to_own_lists(const Child& child, std::vector<Table>& lists);

/// The record map that a council would write for them.
std::string own_record_map();

}  // namespace caseaudit::generator
