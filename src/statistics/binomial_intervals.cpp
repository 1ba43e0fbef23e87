#include "statistics/binomial_intervals.hpp"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <caseaudit/error.hpp>
#include <cmath>

namespace caseaudit::statistics {

namespace {

void refuse_unless_counts(Count met, Count n) {
    if (n <= 0 || met < 0 || met > n) throw Error{"an interval needs 0 <= met <= n, and n above 0"};
}

Interval wilson_of(double share, double n, double z) {
    const double z2 = z * z;
    const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = z * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

Interval with_exact_ends(Interval interval, Count met, Count n) {
    if (met == 0) interval.low = 0;
    if (met == n) interval.high = 1;
    return interval;
}

}  // namespace

double normal_quantile(double confidence) {
    if (!(confidence > 0 && confidence < 1)) throw Error{"confidence is between 0 and 1, such as 0.95"};
    return boost::math::quantile(boost::math::normal{}, 1 - (1 - confidence) / 2);
}

Interval wilson(Count met, Count n, double confidence) {
    refuse_unless_counts(met, n);
    const auto size = static_cast<double>(n);
    return with_exact_ends(wilson_of(static_cast<double>(met) / size, size, normal_quantile(confidence)), met,
                           n);
}

Interval wilson_of_share(double share, double n, double confidence) {
    if (!(n > 0 && share >= 0 && share <= 1))
        throw Error{"an interval needs a share of 0 to 1, and n above 0"};
    return wilson_of(share, n, normal_quantile(confidence));
}

Interval wilson_of_finite(Count met, Count n, Count population, double confidence) {
    refuse_unless_counts(met, n);
    if (population < n) throw Error{"a sample cannot be larger than its population"};
    const auto size = static_cast<double>(n);
    const double share = static_cast<double>(met) / size;
    if (population == n) return {share, share};
    const double as_good_as =
        size * static_cast<double>(population - 1) / static_cast<double>(population - n);
    return with_exact_ends(wilson_of(share, as_good_as, normal_quantile(confidence)), met, n);
}

Interval clopper_pearson(Count met, Count n, double confidence) {
    refuse_unless_counts(met, n);
    using Binomial = boost::math::binomial_distribution<>;
    const double tail = (1 - confidence) / 2;
    const auto trials = static_cast<double>(n);
    const auto successes = static_cast<double>(met);
    const Interval interval{Binomial::find_lower_bound_on_p(trials, successes, tail),
                            Binomial::find_upper_bound_on_p(trials, successes, tail)};
    return with_exact_ends(interval, met, n);
}

}  // namespace caseaudit::statistics
