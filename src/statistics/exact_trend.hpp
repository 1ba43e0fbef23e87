#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <vector>

#include "statistics/trend.hpp"

namespace caseaudit::statistics {

/// The probability that dealing the same number met among the same groups by chance puts the sum of scores as
/// far from its mean, or further. Absent where more than `rules.most_states` sums would have to be kept.
std::optional<double> exact_trend_p(const std::vector<TrendPoint>& points, const TrendRules& rules);

/// The same from `rules.permutations` random deals, fewer where there are very many audits; the one observed
/// counts as one of them.
CASEAUDIT_API double permutation_trend_p(const std::vector<TrendPoint>& points, const TrendRules& rules);

}  // namespace caseaudit::statistics
