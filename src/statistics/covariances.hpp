#pragma once
#include <optional>
#include <vector>

#include "statistics/agreement/weights.hpp"
#include "statistics/items.hpp"

namespace caseaudit::statistics {

/// Of each of `items` (by their place) with each, n - 1 below; 0 where fewer than two audits answer both.
Matrix covariances(const ItemAnswers& answers, const std::vector<std::size_t>& items, Missing method);

Matrix correlations(const Matrix& covariances);

/// Of each item, the share of its variance that the others explain; absent where they explain all of one.
std::optional<std::vector<double>> explained_by_others(const Matrix& correlations);

/// Of each item, the mean of the best 27% of files less that of the worst, by the mean of a file's answers;
/// ties at the edge count in part. Absent where nobody there answered it.
std::vector<std::optional<double>> discriminations(const ItemAnswers& answers, Missing method);

}  // namespace caseaudit::statistics
