#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <vector>

#include "statistics/agreement/many_raters.hpp"

/// More on the agreement of several raters, none of whose ratings are missing.
namespace caseaudit::statistics {

/// Fleiss' kappa over its standard error were there no agreement (Fleiss, Nee and Landis 1979).
CASEAUDIT_API std::optional<double> fleiss_z(const Ratings& ratings);

/// Of each category against all others; absent where it is never used, or always.
CASEAUDIT_API std::vector<std::optional<double>> fleiss_by_category(const Ratings& ratings);

/// Light 1971: the mean of Cohen's kappa over the pairs of raters. Not for more than two raters in a report:
/// where ratings are missing it means little. Undefined where it is for a pair.
CASEAUDIT_API std::optional<double> light_kappa(const Ratings& ratings);

}  // namespace caseaudit::statistics
