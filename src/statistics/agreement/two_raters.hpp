#pragma once
#include <caseaudit/export.hpp>

#include "statistics/agreement/coefficient.hpp"
#include "statistics/agreement/weights.hpp"

/// Agreement of two raters who rated the same units, from the table of how often each pair of categories came
/// together: rows the first's, columns the second's. Formulas and variances are Gwet's (irrCAC 1.0, *.table).
namespace caseaudit::statistics {

struct RatersTable {
    Matrix counts;
    Matrix weights;            ///< of the same size: `weights(…)`
    double sampled_share = 0;  ///< of the units there are: 0 where they are very many
    double confidence = 0.95;
};

/// The share of units agreed on, partial agreement counted in part. Undefined without units.
CASEAUDIT_API MaybeCoefficient percent_agreement(const RatersTable& table);
/// Cohen 1960 and 1968.
CASEAUDIT_API MaybeCoefficient kappa(const RatersTable& table);
/// Scott 1955.
CASEAUDIT_API MaybeCoefficient scott_pi(const RatersTable& table);
/// Gwet's AC1; AC2 where the weights are not those of `Weighting::none`.
CASEAUDIT_API MaybeCoefficient gwet_ac(const RatersTable& table);
/// Krippendorff's alpha with these weights; not his ordinal distance, which `krippendorff_alpha` has.
CASEAUDIT_API MaybeCoefficient weighted_alpha(const RatersTable& table);
/// Brennan and Prediger 1981.
CASEAUDIT_API MaybeCoefficient brennan_prediger(const RatersTable& table);

}  // namespace caseaudit::statistics
