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
    return Hypergeometric{met, n_a, all}.no_likelier_than(met_a);
}

}  // namespace caseaudit::statistics
