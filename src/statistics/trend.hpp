#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <vector>

#include "statistics/interval.hpp"

namespace caseaudit::statistics {

/// One period, or other ordered group: its place on the scale, and what was counted in it.
struct TrendPoint {
    double score = 0;
    Count met = 0;
    Count n = 0;
};

enum class TrendMethod {
    chi_squared,  ///< Cochran and Armitage, R's prop.trend.test
    exact,        ///< all ways of dealing the same number met among the same groups
    permutation,  ///< random ways of dealing them, where all are too many
};

struct Trend {
    double chi_squared = 0;  ///< of the trend, one degree of freedom
    double z = 0;            ///< its root, negative where the share falls
    double p = 1;            ///< two-sided, by `method`
    double p_chi_squared = 1;
    double pearson = 0;  ///< any difference between the groups, whatever its direction
    int pearson_freedom = 0;
    double pearson_p = 1;
    TrendMethod method = TrendMethod::chi_squared;
};

struct TrendRules {
    double least_expected = 5;      ///< where a cell expects less, the exact method is used
    Count most_states = 2'000'000;  ///< of the exact method; above it permutations are drawn
    Count permutations = 9'999;     ///< as few as 999 where there are very many audits
    std::uint64_t seed = 1;
};

/// Whether the share met rises or falls with the score. Groups without audits are passed over. Absent where
/// fewer than two groups or two scores remain, or where all or none are met: there is nothing to test.
/// Throws `Error` for impossible counts.
CASEAUDIT_API std::optional<Trend> trend(const std::vector<TrendPoint>& points, const TrendRules& rules = {});

/// "rising (Cochran–Armitage, p 0.009)", "no trend shown (exact Cochran–Armitage, p 0.210)".
CASEAUDIT_API std::string in_words(const Trend& trend, double level = 0.05);

}  // namespace caseaudit::statistics
