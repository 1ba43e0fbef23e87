#pragma once
#include "statistics/control_chart.hpp"

namespace caseaudit::statistics {

/// Gives each point the first signal that it is part of. A point that may not signal breaks every pattern.
void mark_signals(Chart& chart, const ChartRules& rules);

}  // namespace caseaudit::statistics
