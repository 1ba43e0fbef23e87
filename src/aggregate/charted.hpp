#pragma once
#include <caseaudit/pack_statistics.hpp>

namespace caseaudit::aggregate {

/// A series of fewer months has no chart.
inline constexpr std::size_t least_charted = 10;
/// Of fewer files a month's share of an area says too little to be marked: it moves with each file.
inline constexpr std::size_t least_charted_files = 10;

/// Gives a series its control chart: a question a p chart, an area (whose answers are several of each file,
/// so that a p chart's limits would be too narrow) an XmR chart of its percentages. Without `may_mark` no
/// month is marked, since one has fewer than `least_charted_files`.
void add_chart(TrendSeries& series, bool may_mark);

}  // namespace caseaudit::aggregate
