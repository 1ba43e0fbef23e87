#include <algorithm>
#include <caseaudit/error.hpp>

#include "statistics/comparison.hpp"
#include "statistics/hypergeometric.hpp"

namespace caseaudit::statistics {

double fisher_exact(Count met_a, Count n_a, Count met_b, Count n_b) {
    if (met_a < 0 || met_b < 0 || met_a > n_a || met_b > n_b) {
        throw Error{"a comparison needs 0 <= met <= n on both sides"};
    }
    const Count met = met_a + met_b;
    const Count all = n_a + n_b;
    if (met == 0 || met == all || n_a == 0 || n_b == 0) return 1;
    const auto tables = hypergeometric(met, n_a, all);
    // As R does: what differs from this table's probability by rounding alone counts as equal.
    const double this_one = boost::math::pdf(tables, static_cast<double>(met_a)) * (1 + 1e-7);
    double p = 0;
    for (Count k = std::max<Count>(0, met - n_b); k <= std::min(met, n_a); ++k) {
        const double probability = boost::math::pdf(tables, static_cast<double>(k));
        if (probability <= this_one) p += probability;
    }
    return std::min(1.0, p);
}

}  // namespace caseaudit::statistics
