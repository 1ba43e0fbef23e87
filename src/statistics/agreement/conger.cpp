#include <algorithm>

#include "statistics/agreement/unit_counts.hpp"

namespace caseaudit::statistics {

namespace {

/// Of each rater: how many units were rated, and the share of each category in that.
struct Raters {
    Raters(const std::vector<std::vector<Rating>>& units, std::size_t categories) {
        for (const auto& unit : units) {
            rated.resize(std::max(rated.size(), unit.size()));
            shares.resize(rated.size(), std::vector<double>(categories));
            for (std::size_t rater = 0; rater < unit.size(); ++rater) {
                if (!unit[rater]) continue;
                ++rated[rater];
                ++shares[rater][*unit[rater]];
            }
        }
        mean.resize(categories);
        for (std::size_t rater = 0; rater < rated.size(); ++rater) {
            for (std::size_t category = 0; category < categories; ++category) {
                if (rated[rater] > 0) shares[rater][category] /= rated[rater];
                mean[category] += shares[rater][category] / static_cast<double>(rated.size());
            }
        }
    }

    std::vector<double> rated;
    Matrix shares;
    std::vector<double> mean;
};

double chance_of(const Raters& raters, const Matrix& weights) {
    const auto r = static_cast<double>(raters.rated.size());
    double sum = 0;
    for (std::size_t row = 0; row < weights.size(); ++row) {
        for (std::size_t column = 0; column < weights.size(); ++column) {
            double together = 0;
            for (const auto& shares : raters.shares) together += shares[row] * shares[column];
            const double means = raters.mean[row] * raters.mean[column];
            const double covariance = (together - r * means) / (r - 1);
            sum += weights[row][column] * (means - covariance / r);
        }
    }
    return sum;
}

/// What one rater's rating of a unit, or its absence, adds to the unit's agreement by chance.
double pull_of(const Raters& raters, std::size_t rater, const Rating& rating, double units,
               const Matrix& weights) {
    const auto r = static_cast<double>(raters.rated.size());
    const double missing = (rating ? 1 : 0) - raters.rated[rater] / units;
    double pull = 0;
    for (std::size_t row = 0; row < weights.size(); ++row) {
        double weighed = 0;
        for (std::size_t column = 0; column < weights.size(); ++column) {
            const double is_it = rating && *rating == column ? 1 : 0;
            weighed += weights[row][column] * (is_it - missing * raters.shares[rater][column]);
        }
        pull += weighed * units / raters.rated[rater] * (r * raters.mean[row] - raters.shares[rater][row]);
    }
    return pull / (r * (r - 1));
}

bool is_rated(const std::vector<Rating>& unit) {
    return std::any_of(unit.begin(), unit.end(), [](const Rating& rating) { return rating.has_value(); });
}

}  // namespace

CongerChances conger_chances(const Ratings& ratings, const UnitCounts& counts) {
    const Raters raters{ratings.units, counts.weights.size()};
    CongerChances made{chance_of(raters, counts.weights), {}};
    for (const auto& unit : ratings.units) {
        if (!is_rated(unit)) continue;
        double chance = 0;
        for (std::size_t rater = 0; rater < unit.size(); ++rater) {
            if (raters.rated[rater] > 0) {
                chance += pull_of(raters, rater, unit[rater], counts.units, counts.weights);
            }
        }
        made.units.push_back(chance);
    }
    return made;
}

}  // namespace caseaudit::statistics
