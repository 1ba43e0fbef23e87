#include "sampling/precision.hpp"

#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/binomial_intervals.hpp"

namespace caseaudit::sampling {

namespace {

double width_of(statistics::Count n, statistics::Count population, double expected, double confidence) {
    const auto met = std::llround(expected * static_cast<double>(n));
    const auto interval = statistics::wilson_of_finite(met, n, population, confidence);
    return interval.high - interval.low;
}

}  // namespace

statistics::Count size_for(double half_width, statistics::Count population, double expected,
                           double confidence) {
    if (!(half_width > 0 && half_width < 0.5)) throw Error{"a precision is above 0 and below 50 points"};
    if (!(expected >= 0 && expected <= 1)) throw Error{"an expected share is between 0 and 1"};
    if (population <= 0) throw Error{"there are no files to draw from"};
    for (statistics::Count n = 1; n < population; ++n) {
        if (width_of(n, population, expected, confidence) <= 2 * half_width) return n;
    }
    return population;
}

}  // namespace caseaudit::sampling
