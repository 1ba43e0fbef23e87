#pragma once
#include <caseaudit/export.hpp>
#include <vector>

#include "statistics/interval.hpp"

namespace caseaudit::sampling {

/// What was found in a stratum's files.
struct StratumCount {
    statistics::Count files = 0;  ///< in the frame
    statistics::Count drawn = 0;
    statistics::Count met = 0;
};

struct WeightedShare {
    double share = 0;
    double standard_error = 0;
    statistics::Interval interval;
};

/// The share met among all files, each stratum weighed by its files (so each file by one over its probability
/// of being drawn). The interval is Wilson's of as many independent files as would be known as well (Korn and
/// Graubard 1998). Throws `Error` where a stratum has none drawn, or more than it has.
CASEAUDIT_API WeightedShare weighted_share(const std::vector<StratumCount>& strata, double confidence = 0.95);

}  // namespace caseaudit::sampling
