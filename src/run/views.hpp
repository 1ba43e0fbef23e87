#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/case_file.hpp>
#include <vector>

namespace caseaudit {

/// What people thought of the help given in that time, as the case file has it: ratings and states, no words.
std::vector<View> views_of(const CaseFile& file, const Period& period);

}  // namespace caseaudit
