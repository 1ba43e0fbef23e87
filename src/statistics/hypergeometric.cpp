#include "statistics/hypergeometric.hpp"

#include <caseaudit/error.hpp>
#include <limits>

namespace caseaudit::statistics {

boost::math::hypergeometric hypergeometric(Count with, Count n, Count population) {
    if (population > std::numeric_limits<unsigned>::max()) throw Error{"too many files to count with"};
    return {static_cast<unsigned>(with), static_cast<unsigned>(n), static_cast<unsigned>(population)};
}

}  // namespace caseaudit::statistics
