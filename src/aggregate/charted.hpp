#pragma once
#include <caseaudit/pack_statistics.hpp>

namespace caseaudit::aggregate {

/// Gives a series its control chart, where it has months enough: a question a p chart, an area (whose answers
/// are several of each file, so that a p chart's limits would be too narrow) an XmR chart of its percentages.
void add_chart(TrendSeries& series);

}  // namespace caseaudit::aggregate
