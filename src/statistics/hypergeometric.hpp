#pragma once
#include <boost/math/distributions/hypergeometric.hpp>

#include "statistics/interval.hpp"

namespace caseaudit::statistics {

/// How many of `n` files drawn from `population` are among the `with` of them. Throws `Error` above 4
/// thousand million files.
boost::math::hypergeometric hypergeometric(Count with, Count n, Count population);

}  // namespace caseaudit::statistics
