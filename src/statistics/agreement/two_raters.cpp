#include "statistics/agreement/two_raters.hpp"

#include <caseaudit/error.hpp>
#include <cmath>
#include <functional>

namespace caseaudit::statistics {

namespace {

/// The table as shares, with the shares of each category.
struct Shares {
    explicit Shares(const RatersTable& table)
        : weights{table.weights},
          categories{table.counts.size()},
          first(categories),
          second(categories),
          mean(categories) {
        if (weights.size() != categories) throw Error{"a table of agreement needs weights of its size"};
        for (const auto& row : table.counts) {
            if (row.size() != categories) throw Error{"a table of agreement is square"};
            for (const double count : row) units += count;
        }
        for (std::size_t row = 0; row < categories; ++row) {
            for (std::size_t column = 0; column < categories; ++column) {
                const double share = units > 0 ? table.counts[row][column] / units : 0;
                first[row] += share;
                second[column] += share;
                mean[row] += share / 2;
                mean[column] += share / 2;
                agreed += weights[row][column] * share;
                all_weights += weights[row][column];
            }
        }
        for (const double share : mean) used += share > 0 ? 1 : 0;
    }

    double by_chance(const std::vector<double>& rows, const std::vector<double>& columns) const {
        double sum = 0;
        for (std::size_t row = 0; row < categories; ++row) {
            for (std::size_t column = 0; column < categories; ++column) {
                sum += weights[row][column] * rows[row] * columns[column];
            }
        }
        return sum;
    }
    /// Of a category, its agreement with ratings spread as `others` are.
    double against(std::size_t category, const std::vector<double>& others) const {
        double sum = 0;
        for (std::size_t other = 0; other < categories; ++other) {
            sum += weights[category][other] * others[other];
        }
        return sum;
    }

    const Matrix& weights;
    std::size_t categories;
    std::vector<double> first;
    std::vector<double> second;
    std::vector<double> mean;
    double units = 0;
    double agreed = 0;
    double all_weights = 0;
    int used = 0;
};

/// What a pair of categories adds to agreement by chance; its mean over the pairs is twice the chance.
using Pull = std::function<double(std::size_t, std::size_t)>;

double variance_of(const RatersTable& table, const Shares& shares, double chance, double value,
                   const Pull& pull, double mean_pull) {
    double squares = 0;
    for (std::size_t row = 0; row < shares.categories; ++row) {
        for (std::size_t column = 0; column < shares.categories; ++column) {
            const double each = shares.weights[row][column] - (1 - value) * pull(row, column);
            squares += table.counts[row][column] / shares.units * each * each;
        }
    }
    const double mean = shares.agreed - (1 - value) * mean_pull;
    return (1 - table.sampled_share) / (shares.units * (1 - chance) * (1 - chance)) * (squares - mean * mean);
}

MaybeCoefficient corrected(const RatersTable& table, const Shares& shares, double chance, const Pull& pull) {
    if (shares.used < 2 || 1 - chance < 1e-12) return std::nullopt;
    const double value = (shares.agreed - chance) / (1 - chance);
    return coefficient(value, variance_of(table, shares, chance, value, pull, 2 * chance), shares.units,
                       table.confidence);
}

}  // namespace

MaybeCoefficient percent_agreement(const RatersTable& table) {
    const Shares shares{table};
    if (!(shares.units > 0)) return std::nullopt;
    const auto none = [](std::size_t, std::size_t) { return 0.0; };
    return coefficient(shares.agreed, variance_of(table, shares, 0, 0, none, 0), shares.units,
                       table.confidence);
}

MaybeCoefficient kappa(const RatersTable& table) {
    const Shares shares{table};
    return corrected(table, shares, shares.by_chance(shares.first, shares.second),
                     [&shares](std::size_t row, std::size_t column) {
                         return shares.against(row, shares.second) + shares.against(column, shares.first);
                     });
}

MaybeCoefficient scott_pi(const RatersTable& table) {
    const Shares shares{table};
    return corrected(table, shares, shares.by_chance(shares.mean, shares.mean),
                     [&shares](std::size_t row, std::size_t column) {
                         return shares.against(row, shares.mean) + shares.against(column, shares.mean);
                     });
}

MaybeCoefficient gwet_ac(const RatersTable& table) {
    const Shares shares{table};
    if (shares.categories < 2) return std::nullopt;
    const auto q = static_cast<double>(shares.categories);
    const double each = shares.all_weights / (q * (q - 1));
    double spread = 0;
    for (const double share : shares.mean) spread += share * (1 - share);
    return corrected(table, shares, each * spread, [&shares, each](std::size_t row, std::size_t column) {
        return 2 * each * (1 - (shares.mean[row] + shares.mean[column]) / 2);
    });
}

// Krippendorff's small correction of the agreement observed moves the value, not its variance.
MaybeCoefficient weighted_alpha(const RatersTable& table) {
    const Shares shares{table};
    auto made = scott_pi(table);
    if (!made) return made;
    const double moved = (1 - made->value) / (2 * shares.units);
    made->value += moved;
    if (made->interval) {
        made->interval->low += moved;
        made->interval->high = std::min(1.0, made->interval->high + moved);
    }
    return made;
}

MaybeCoefficient brennan_prediger(const RatersTable& table) {
    const Shares shares{table};
    const auto q = static_cast<double>(shares.categories);
    const double chance = shares.all_weights / (q * q);
    if (shares.used < 2 || 1 - chance < 1e-12) return std::nullopt;
    const auto none = [](std::size_t, std::size_t) { return 0.0; };
    return coefficient((shares.agreed - chance) / (1 - chance),
                       variance_of(table, shares, chance, 0, none, 0), shares.units, table.confidence);
}

}  // namespace caseaudit::statistics
