#pragma once
#include <caseaudit/columns.hpp>
#include <string>
#include <vector>

namespace caseaudit::aggregate {

/// `words`: the names of teams by the numbers that the audits have now. Sorts them.
void order_teams(Columns& columns, const std::vector<std::string>& words);

/// Numbers the audits by id; `ids` by their positions now.
void order_audits(Columns& columns, const std::vector<std::string>& ids);

}  // namespace caseaudit::aggregate
