#pragma once
#include <caseaudit/export.hpp>

#include "statistics/interval.hpp"

/// Intervals of a share where the files drawn are few among very many, or where practice is judged rather
/// than this set of files. Each throws `Error` unless 0 <= met <= n and n > 0.
namespace caseaudit::statistics {

/// Wilson 1927: the score interval, without a correction of continuity.
CASEAUDIT_API Interval wilson(Count met, Count n, double confidence = 0.95);

/// Wilson's interval of the `n*` independent files that tell as much as `n` of `population` files do,
/// n* = n (N - 1) / (N - n). For planning a sample only: it can leave out the share observed.
CASEAUDIT_API Interval wilson_of_finite(Count met, Count n, Count population, double confidence = 0.95);

/// Clopper and Pearson 1934: the exact interval, never too short and so often too long.
CASEAUDIT_API Interval clopper_pearson(Count met, Count n, double confidence = 0.95);

/// Wilson's interval of a share that is known as well as by `n` independent files; n need not be whole.
CASEAUDIT_API Interval wilson_of_share(double share, double n, double confidence = 0.95);

/// The two-sided quantile of the normal distribution: 1.96 for 0.95.
CASEAUDIT_API double normal_quantile(double confidence);

}  // namespace caseaudit::statistics
