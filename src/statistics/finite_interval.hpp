#pragma once
#include <caseaudit/export.hpp>

#include "statistics/interval.hpp"

/// What a simple random sample says of exactly the files it was drawn from.
namespace caseaudit::statistics {

/// How many of the `population` files can have what `met` of the `n` drawn have: the exact interval of the
/// hypergeometric distribution, its tails of equal probability. Throws `Error` unless
/// 0 <= met <= n <= population and n > 0.
CASEAUDIT_API CountInterval hypergeometric_interval(Count met, Count n, Count population,
                                                    double confidence = 0.95);

/// The most of the `population` files that can have what none of the `n` drawn has, with that confidence
/// (one-sided). Throws `Error` unless 0 < n <= population.
CASEAUDIT_API Count most_after_none(Count n, Count population, double confidence = 0.95);

/// The same as a share, of a population that is unknown or very large.
CASEAUDIT_API double largest_share_after_none(Count n, double confidence = 0.95);

}  // namespace caseaudit::statistics
