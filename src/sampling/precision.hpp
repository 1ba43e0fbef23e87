#pragma once
#include <caseaudit/export.hpp>

#include "statistics/interval.hpp"

namespace caseaudit::sampling {

/// How many of `population` files to draw at random so that a share of about `expected` is known to within
/// `half_width` either way: the fewest whose interval (Wilson's, of a finite population) is no wider than
/// twice that. Throws `Error` unless 0 < half_width < 0.5 and 0 <= expected <= 1 and there are files.
CASEAUDIT_API statistics::Count size_for(double half_width, statistics::Count population,
                                         double expected = 0.5, double confidence = 0.95);

}  // namespace caseaudit::sampling
