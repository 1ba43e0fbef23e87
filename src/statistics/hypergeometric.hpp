#pragma once
#include <vector>

#include "statistics/interval.hpp"

namespace caseaudit::statistics {

/// How many of `n` files drawn from `population` are among the `with` of them. Each probability is made of
/// its neighbour's, outward from the likeliest, so that it takes no longer than the numbers that can be told
/// from impossible ones: Boost works out each anew, which takes minutes for thousands of files.
class Hypergeometric {
public:
    /// Throws `Error` above 4 thousand million files.
    Hypergeometric(Count with, Count n, Count population);

    double at_most(Count number) const;
    double at_least(Count number) const;
    /// All numbers together that are no likelier than this one. As in R, what differs by rounding alone is
    /// equally likely.
    double no_likelier_than(Count number) const;

private:
    double weight(Count number) const;

    Count first_ = 0;
    std::vector<double> weights_;  ///< of the numbers from `first_` on, the likeliest 1
    double all_ = 0;
};

}  // namespace caseaudit::statistics
