#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <vector>

#include "statistics/interval.hpp"

namespace caseaudit::sampling {

/// What was found in a stratum's files.
struct StratumCount {
    statistics::Count files = 0;    ///< in the frame
    statistics::Count drawn = 0;    ///< and audited
    statistics::Count counted = 0;  ///< of those drawn: the question applied to it, and was answered
    statistics::Count met = 0;      ///< of those counted
};

struct WeightedShare {
    double share = 0;
    double standard_error = 0;
    statistics::Interval interval;
};

/// The share met among all files that would be counted, each file weighed by one over its probability of
/// being drawn. The variance is that of a ratio in a stratified sample without replacement (Cochran
/// 1977, 6.11). The interval is Wilson's of as many independent files as would be known as well (Korn and
/// Graubard 1998), but never of more than if the strata were alike (Kish 1965): few files of a stratum may
/// happen to agree. Nothing where none is counted. Throws `Error` where a stratum has none drawn, or more
/// than it has.
CASEAUDIT_API std::optional<WeightedShare> weighted_share(const std::vector<StratumCount>& strata,
                                                          double confidence = 0.95);

}  // namespace caseaudit::sampling
