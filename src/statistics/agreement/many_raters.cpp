#include "statistics/agreement/many_raters.hpp"

#include "statistics/agreement/unit_counts.hpp"

namespace caseaudit::statistics {

namespace {

double chance_of(const Matrix& weights, const std::vector<double>& shares) {
    double sum = 0;
    for (std::size_t row = 0; row < shares.size(); ++row) {
        for (std::size_t column = 0; column < shares.size(); ++column) {
            sum += weights[row][column] * shares[row] * shares[column];
        }
    }
    return sum;
}

/// The coefficient whose agreement by chance is `chance`, and of each unit `chances`; none where chance does
/// not depend on what was rated. Its variance is that of the units' own coefficients.
Coefficient corrected(const Ratings& ratings, const UnitCounts& counts, double chance,
                      const std::vector<double>& chances) {
    const double value = (counts.agreed - chance) / (1 - chance);
    double squares = 0;
    for (std::size_t unit = 0; unit < counts.counts.size(); ++unit) {
        const double by_chance = counts.raters[unit] >= 2 ? chance : 0;
        double own = counts.units / counts.paired * (counts.agreed_in(unit) - by_chance) / (1 - chance);
        if (!chances.empty()) own -= 2 * (1 - value) * (chances[unit] - chance) / (1 - chance);
        squares += (own - value) * (own - value);
    }
    const double variance = (1 - ratings.sampled_share) / (counts.units * (counts.units - 1)) * squares;
    return coefficient(value, counts.units < 2 ? 0 : variance, counts.units, ratings.confidence);
}

/// Krippendorff leaves out units with one rating, and weighs each unit by its ratings.
Ratings only_paired(Ratings ratings) {
    std::erase_if(ratings.units, [](const std::vector<Rating>& unit) {
        std::size_t rated = 0;
        for (const auto& rating : unit) rated += rating ? 1 : 0;
        return rated < 2;
    });
    return ratings;
}

struct AlphaParts {
    explicit AlphaParts(const UnitCounts& counts) : shares(counts.shares.size()) {
        for (const double each : counts.raters) raters += each / counts.units;
        for (std::size_t unit = 0; unit < counts.counts.size(); ++unit) {
            agreed += counts.raters[unit] * counts.agreed_in(unit) / raters / counts.units;
            for (std::size_t category = 0; category < shares.size(); ++category) {
                shares[category] += counts.counts[unit][category] / raters / counts.units;
            }
        }
        chance = chance_of(counts.weights, shares);
        const double small = 1 / (raters * counts.units);
        agreed_corrected = (1 - small) * agreed + small;
    }

    double raters = 0;  ///< of a unit, on average
    double agreed = 0;
    double agreed_corrected = 0;  ///< for a finite number of ratings
    double chance = 0;
    std::vector<double> shares;
};

// The corrected agreement stands where irrCAC 1.0 has it; later versions differ in the fourth decimal.
double alpha_variance(const UnitCounts& counts, const AlphaParts& parts, double sampled_share) {
    const double value = (parts.agreed - parts.chance) / (1 - parts.chance);
    double squares = 0;
    for (std::size_t unit = 0; unit < counts.counts.size(); ++unit) {
        const double beyond = (counts.raters[unit] - parts.raters) / parts.raters;
        const double agreed =
            counts.raters[unit] * counts.agreed_in(unit) / parts.raters - parts.agreed_corrected * beyond;
        const double chance = counts.against(unit, parts.shares) / parts.raters - parts.chance * beyond;
        const double own = (agreed - parts.chance) / (1 - parts.chance) -
                           2 * (1 - value) * (chance - parts.chance) / (1 - parts.chance);
        squares += (own - value) * (own - value);
    }
    return counts.units < 2 ? 0 : (1 - sampled_share) / (counts.units * (counts.units - 1)) * squares;
}

}  // namespace

MaybeCoefficient percent_agreement(const Ratings& ratings) {
    const UnitCounts counts{ratings};
    if (counts.paired == 0) return std::nullopt;
    return corrected(ratings, counts, 0, {});
}

MaybeCoefficient gwet_ac(const Ratings& ratings) {
    const UnitCounts counts{ratings};
    if (counts.is_degenerate()) return std::nullopt;
    const auto q = static_cast<double>(counts.shares.size());
    const double each = counts.all_weights / (q * (q - 1));
    double chance = 0;
    for (const double share : counts.shares) chance += each * share * (1 - share);
    std::vector<double> chances;
    for (std::size_t unit = 0; unit < counts.counts.size(); ++unit) {
        double sum = 0;
        for (std::size_t category = 0; category < counts.shares.size(); ++category) {
            sum += counts.counts[unit][category] * (1 - counts.shares[category]);
        }
        chances.push_back(each * sum / counts.raters[unit]);
    }
    return corrected(ratings, counts, chance, chances);
}

MaybeCoefficient fleiss_kappa(const Ratings& ratings) {
    const UnitCounts counts{ratings};
    if (counts.is_degenerate()) return std::nullopt;
    std::vector<double> chances;
    for (std::size_t unit = 0; unit < counts.counts.size(); ++unit) {
        chances.push_back(counts.against(unit, counts.shares) / counts.raters[unit]);
    }
    return corrected(ratings, counts, chance_of(counts.weights, counts.shares), chances);
}

MaybeCoefficient weighted_alpha(const Ratings& ratings) {
    const UnitCounts counts{only_paired(ratings)};
    if (counts.is_degenerate()) return std::nullopt;
    const AlphaParts parts{counts};
    return coefficient((parts.agreed_corrected - parts.chance) / (1 - parts.chance),
                       alpha_variance(counts, parts, ratings.sampled_share), counts.units,
                       ratings.confidence);
}

MaybeCoefficient brennan_prediger(const Ratings& ratings) {
    const UnitCounts counts{ratings};
    if (counts.is_degenerate()) return std::nullopt;
    const auto q = static_cast<double>(counts.shares.size());
    return corrected(ratings, counts, counts.all_weights / (q * q), {});
}

MaybeCoefficient conger_kappa(const Ratings& ratings) {
    const UnitCounts counts{ratings};
    if (counts.is_degenerate()) return std::nullopt;
    const auto [chance, chances] = conger_chances(ratings, counts);
    if (1 - chance < 1e-12) return std::nullopt;
    return corrected(ratings, counts, chance, chances);
}

}  // namespace caseaudit::statistics
