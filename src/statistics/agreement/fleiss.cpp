#include "statistics/agreement/fleiss.hpp"

#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/agreement/two_raters.hpp"
#include "statistics/agreement/unit_counts.hpp"

namespace caseaudit::statistics {

namespace {

void refuse_if_missing(const Ratings& ratings) {
    for (const auto& unit : ratings.units) {
        if (unit.size() != ratings.units.front().size()) throw Error{"each unit needs the same raters"};
        for (const auto& rating : unit) {
            if (!rating) throw Error{"each rater must have rated each unit"};
        }
    }
}

MaybeCoefficient kappa_of_pair(const Ratings& ratings, std::size_t first, std::size_t second) {
    RatersTable table{Matrix(ratings.weights.size(), std::vector<double>(ratings.weights.size())),
                      ratings.weights};
    for (const auto& unit : ratings.units) ++table.counts[*unit[first]][*unit[second]];
    return kappa(table);
}

}  // namespace

std::optional<double> fleiss_z(const Ratings& ratings) {
    refuse_if_missing(ratings);
    const auto value = fleiss_kappa(ratings);
    if (!value) return std::nullopt;
    const UnitCounts counts{ratings};
    const double raters = counts.raters.front();
    double spread = 0;
    double skew = 0;
    for (const double share : counts.shares) {
        spread += share * (1 - share);
        skew += share * (1 - share) * (1 - 2 * share);
    }
    const double pairs = counts.units * raters * (raters - 1);
    const double variance = 2 / (spread * spread * pairs) * (spread * spread - skew);
    return value->value / std::sqrt(variance);
}

std::vector<std::optional<double>> fleiss_by_category(const Ratings& ratings) {
    refuse_if_missing(ratings);
    const UnitCounts counts{ratings};
    std::vector<std::optional<double>> made;
    for (std::size_t category = 0; category < counts.shares.size(); ++category) {
        const double share = counts.shares[category];
        double squares = 0;
        double ratings_of = 0;
        double pairs = 0;
        for (std::size_t unit = 0; unit < counts.counts.size(); ++unit) {
            const double count = counts.counts[unit][category];
            squares += count * count;
            ratings_of += count;
            pairs = counts.units * counts.raters[unit] * (counts.raters[unit] - 1);
        }
        const bool is_used = share > 0 && share < 1;
        const double again = is_used ? (squares - ratings_of) / (pairs * share) : 0;
        made.push_back(is_used ? std::optional{(again - share) / (1 - share)} : std::nullopt);
    }
    return made;
}

std::optional<double> light_kappa(const Ratings& ratings) {
    refuse_if_missing(ratings);
    const auto raters = ratings.units.empty() ? 0 : ratings.units.front().size();
    double sum = 0;
    double pairs = 0;
    for (std::size_t first = 0; first < raters; ++first) {
        for (auto second = first + 1; second < raters; ++second) {
            const auto pair = kappa_of_pair(ratings, first, second);
            if (!pair) return std::nullopt;
            sum += pair->value;
            ++pairs;
        }
    }
    if (pairs == 0) return std::nullopt;
    return sum / pairs;
}

}  // namespace caseaudit::statistics
