#include "statistics/agreement/coefficient.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace caseaudit::statistics {

Coefficient coefficient(double value, double variance, double units, double confidence) {
    Coefficient made{value, std::sqrt(std::max(0.0, variance)), {}};
    if (units < 2) return made;
    const boost::math::students_t t{units - 1};
    const double half = boost::math::quantile(t, 1 - (1 - confidence) / 2) * made.standard_error;
    made.interval = Interval{value - half, std::min(1.0, value + half)};
    return made;
}

std::string in_words(const MaybeCoefficient& coefficient) {
    if (!coefficient) return "undefined: only one category was used";
    if (!coefficient->interval) return fmt::format("{:.2f}", coefficient->value);
    return fmt::format("{:.2f}, 95% interval {:.2f} to {:.2f}", coefficient->value,
                       coefficient->interval->low, coefficient->interval->high);
}

}  // namespace caseaudit::statistics
