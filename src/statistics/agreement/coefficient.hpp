#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>

#include "statistics/interval.hpp"

namespace caseaudit::statistics {

/// A coefficient of agreement. `interval` is absent where it cannot be known: fewer than two units.
struct Coefficient {
    double value = 0;
    double standard_error = 0;
    std::optional<Interval> interval;  ///< t with n - 1 degrees of freedom, cut off at 1, as irrCAC gives it
};

/// Absent where undefined: a single category used by all leaves nothing to tell agreement from chance by.
using MaybeCoefficient = std::optional<Coefficient>;

/// With its interval from the variance of the estimate and the number of units.
Coefficient coefficient(double value, double variance, double units, double confidence);

/// "0.79, 95% interval 0.55 to 1.00", or "undefined: only one category was used".
CASEAUDIT_API std::string in_words(const MaybeCoefficient& coefficient);

}  // namespace caseaudit::statistics
