#include "statistics/agreement/unit_counts.hpp"

#include <caseaudit/error.hpp>

namespace caseaudit::statistics {

namespace {

std::vector<double> counted(const std::vector<Rating>& unit, std::size_t categories) {
    std::vector<double> counts(categories);
    for (const auto& rating : unit) {
        if (!rating) continue;
        if (*rating >= categories) throw Error{"a rating is of none of the categories"};
        ++counts[*rating];
    }
    return counts;
}

double sum_of(const std::vector<double>& numbers) {
    double sum = 0;
    for (const double each : numbers) sum += each;
    return sum;
}

}  // namespace

UnitCounts::UnitCounts(const Ratings& ratings) : weights{ratings.weights}, shares(ratings.weights.size()) {
    for (const auto& row : weights) all_weights += sum_of(row);
    for (const auto& unit : ratings.units) {
        auto count = counted(unit, weights.size());
        const double rated_by = sum_of(count);
        if (rated_by == 0) continue;
        for (std::size_t category = 0; category < shares.size(); ++category) {
            shares[category] += count[category] / rated_by;
        }
        counts.push_back(std::move(count));
        raters.push_back(rated_by);
    }
    units = static_cast<double>(counts.size());
    for (auto& share : shares) {
        if (share > 0) ++used;
        share /= units;
    }
    for (std::size_t unit = 0; unit < counts.size(); ++unit) {
        if (raters[unit] >= 2) ++paired;
        agreed += agreed_in(unit);
    }
    agreed /= paired;
}

double UnitCounts::agreed_in(std::size_t unit) const {
    if (raters[unit] < 2) return 0;
    double pairs = 0;
    for (std::size_t row = 0; row < shares.size(); ++row) {
        double weighed = -1;
        for (std::size_t column = 0; column < shares.size(); ++column) {
            weighed += weights[row][column] * counts[unit][column];
        }
        pairs += counts[unit][row] * weighed;
    }
    return pairs / (raters[unit] * (raters[unit] - 1));
}

double UnitCounts::against(std::size_t unit, const std::vector<double>& others) const {
    double sum = 0;
    for (std::size_t row = 0; row < shares.size(); ++row) {
        for (std::size_t column = 0; column < shares.size(); ++column) {
            sum += counts[unit][row] * (weights[row][column] + weights[column][row]) / 2 * others[column];
        }
    }
    return sum;
}

}  // namespace caseaudit::statistics
