#pragma once
#include <caseaudit/improvement_plan.hpp>
#include <string>
#include <vector>

namespace caseaudit::reports {

/// The headers of an improvement plan as councils publish it, and a row's cells under them.
std::vector<std::string> plan_headers();
std::vector<std::string> plan_cells(const PlanRow& row);

}  // namespace caseaudit::reports
