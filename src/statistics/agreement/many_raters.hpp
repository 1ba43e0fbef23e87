#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <vector>

#include "statistics/agreement/coefficient.hpp"
#include "statistics/agreement/weights.hpp"

/// Agreement of any number of raters, some of whose ratings may be missing. Formulas and variances are Gwet's
/// (irrCAC 1.0, *.raw).
namespace caseaudit::statistics {

/// A category counts from 0; absent where the rater did not rate the unit.
using Rating = std::optional<std::size_t>;

struct Ratings {
    std::vector<std::vector<Rating>> units;  ///< one rating, or none, for each rater
    Matrix weights;                          ///< as many rows as there are categories: `weights(…)`
    double sampled_share = 0;                ///< of the units there are: 0 where they are very many
    double confidence = 0.95;
};

/// Units that nobody rated count for nothing. Each is undefined where no unit has two ratings, and all but
/// the first where only one category was used. They throw `Error` for a category that has no weights.
CASEAUDIT_API MaybeCoefficient percent_agreement(const Ratings& ratings);
CASEAUDIT_API MaybeCoefficient gwet_ac(const Ratings& ratings);
CASEAUDIT_API MaybeCoefficient fleiss_kappa(const Ratings& ratings);
CASEAUDIT_API MaybeCoefficient weighted_alpha(const Ratings& ratings);
CASEAUDIT_API MaybeCoefficient brennan_prediger(const Ratings& ratings);
/// Conger 1980, which knows the raters apart, as Cohen's kappa does; irr calls it "exact".
CASEAUDIT_API MaybeCoefficient conger_kappa(const Ratings& ratings);

}  // namespace caseaudit::statistics
