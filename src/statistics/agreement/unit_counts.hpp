#pragma once
#include <vector>

#include "statistics/agreement/many_raters.hpp"

namespace caseaudit::statistics {

/// How often each category was given to each unit that has a rating, and what follows from that for all of
/// the coefficients.
struct UnitCounts {
    explicit UnitCounts(const Ratings& ratings);

    /// Of one unit: the share of its pairs of ratings that agree; 0 where it has no pair.
    double agreed_in(std::size_t unit) const;
    /// The weights of a unit's ratings against ratings spread as `others` are, each weighed both ways.
    double against(std::size_t unit, const std::vector<double>& others) const;
    bool is_degenerate() const { return used < 2 || paired == 0; }

    Matrix counts;               ///< units × categories
    Matrix weights;              ///< categories × categories
    std::vector<double> raters;  ///< how many rated each unit
    std::vector<double> shares;  ///< of each category: the mean over units of its share in the unit
    double units = 0;
    double paired = 0;  ///< units with two ratings or more
    double agreed = 0;  ///< the mean of `agreed_in` over the paired
    double all_weights = 0;
    int used = 0;  ///< categories
};

/// Agreement by chance of raters known apart, and of each unit.
struct CongerChances {
    double chance = 0;
    std::vector<double> units;
};
CongerChances conger_chances(const Ratings& ratings, const UnitCounts& counts);

}  // namespace caseaudit::statistics
