#include "statistics/finite_interval.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/hypergeometric.hpp"

namespace caseaudit::statistics {

namespace {

struct Drawn {
    Count n;
    Count population;

    Hypergeometric distribution(Count with) const { return {with, n, population}; }
    Count least(Count with) const { return std::max<Count>(0, with + n - population); }

    double at_most(Count met, Count with) const {
        if (met >= std::min(n, with)) return 1;
        return distribution(with).at_most(met);
    }
    double at_least(Count met, Count with) const {
        if (met <= least(with)) return 1;
        return distribution(with).at_least(met);
    }
};

void refuse_unless_drawn(Count met, Count n, Count population) {
    if (n <= 0 || met < 0 || met > n || n > population) {
        throw Error{"an interval of files needs 0 <= met <= n <= population, and n above 0"};
    }
}

Count highest(const Drawn& drawn, Count met, double tail) {
    Count possible = met;
    Count beyond = drawn.population - (drawn.n - met) + 1;
    while (beyond - possible > 1) {
        const Count middle = possible + (beyond - possible) / 2;
        (drawn.at_most(met, middle) > tail ? possible : beyond) = middle;
    }
    return possible;
}

Count lowest(const Drawn& drawn, Count met, double tail) {
    Count below = met - 1;
    Count possible = drawn.population - (drawn.n - met);
    while (possible - below > 1) {
        const Count middle = below + (possible - below) / 2;
        (drawn.at_least(met, middle) > tail ? possible : below) = middle;
    }
    return possible;
}

}  // namespace

CountInterval hypergeometric_interval(Count met, Count n, Count population, double confidence) {
    refuse_unless_drawn(met, n, population);
    const Drawn drawn{n, population};
    const double tail = (1 - confidence) / 2;
    return {lowest(drawn, met, tail), highest(drawn, met, tail)};
}

Count most_after_none(Count n, Count population, double confidence) {
    refuse_unless_drawn(0, n, population);
    return highest(Drawn{n, population}, 0, 1 - confidence);
}

double largest_share_after_none(Count n, double confidence) {
    refuse_unless_drawn(0, n, n);
    return 1 - std::pow(1 - confidence, 1 / static_cast<double>(n));
}

}  // namespace caseaudit::statistics
