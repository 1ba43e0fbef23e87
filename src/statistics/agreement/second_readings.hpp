#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <vector>

#include "statistics/agreement/coefficient.hpp"

namespace caseaudit::statistics {

/// One file's grades on an ordinal scale, counted from 0, the worst.
struct GradePair {
    std::size_t audited = 0;
    std::size_t moderated = 0;
};

/// What two readings of the same files agree on. Counts come first; below `least_files` there is nothing
/// else.
struct SecondReadings {
    Count files = 0;
    Count exact = 0;
    Count within_one = 0;  ///< `exact` included
    Count moderated_lower = 0;
    Count moderated_higher = 0;
    std::vector<std::size_t> severe;  ///< files, by their place in what was given, two grades apart or more
    bool is_enough = false;           ///< for the coefficients, either of which may yet be undefined
    std::optional<Interval> exact_interval;  ///< Wilson's, of the share agreed on exactly
    MaybeCoefficient gwet_ac2;               ///< linear weights
    MaybeCoefficient ordinal_alpha;          ///< Krippendorff's, its interval by bootstrap
};

/// `grades` is how many the scale has. Throws `Error` for a grade beyond them.
CASEAUDIT_API SecondReadings second_readings(const std::vector<GradePair>& pairs, std::size_t grades,
                                             std::uint64_t seed = 1, Count least_files = 10);

/// "16 of 20 exactly (95% interval 58% to 92%), 20 within one grade; Gwet's AC2 (linear) 0.92, …;
/// Krippendorff's ordinal alpha …", and what a large gap between the two means.
CASEAUDIT_API std::string in_words(const SecondReadings& readings);

}  // namespace caseaudit::statistics
