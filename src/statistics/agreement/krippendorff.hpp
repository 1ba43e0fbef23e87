#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <vector>

#include "statistics/agreement/many_raters.hpp"

namespace caseaudit::statistics {

/// How far apart two values are.
enum class Distance { nominal, ordinal, interval, ratio };

/// `categories` are the values that `Ratings` count from 0, in their order: 0, 1, 2 … will do but for
/// `ratio`.
struct AlphaData {
    std::vector<std::vector<Rating>> units;
    std::vector<double> categories;
    Distance distance = Distance::ordinal;
};

/// Krippendorff 2011, "Computing Krippendorff's alpha-reliability". Undefined where all ratings that can be
/// paired are of one value: nothing varies, so nothing can be told from chance.
CASEAUDIT_API std::optional<double> krippendorff_alpha(const AlphaData& data);

struct Bootstrap {
    int samples = 2000;
    std::uint64_t seed = 1;
    double confidence = 0.95;
};

/// Alpha with the interval that drawing the units again, with replacement, gives: percentiles of the samples
/// in which it is defined. No interval where it is undefined in a tenth of them or more.
CASEAUDIT_API MaybeCoefficient bootstrapped_alpha(const AlphaData& data, const Bootstrap& bootstrap = {});

}  // namespace caseaudit::statistics
