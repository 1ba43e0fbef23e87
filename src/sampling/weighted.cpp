#include "sampling/weighted.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/binomial_intervals.hpp"

namespace caseaudit::sampling {

namespace {

double variance_of(const StratumCount& stratum, double weight, double share) {
    const auto n = static_cast<double>(stratum.drawn);
    if (stratum.drawn == stratum.files) return 0;
    // Of one file nothing is known of how they vary: a half is the most that they can.
    const double spread = stratum.drawn == 1 ? 0.25 : share * (1 - share) / (n - 1);
    return weight * weight * (1 - n / static_cast<double>(stratum.files)) * spread;
}

}  // namespace

WeightedShare weighted_share(const std::vector<StratumCount>& strata, double confidence) {
    double files = 0;
    double drawn = 0;
    for (const auto& stratum : strata) {
        if (stratum.drawn <= 0 || stratum.drawn > stratum.files || stratum.met < 0 ||
            stratum.met > stratum.drawn) {
            throw Error{"a weighted share needs files drawn in every stratum"};
        }
        files += static_cast<double>(stratum.files);
        drawn += static_cast<double>(stratum.drawn);
    }
    if (strata.empty()) throw Error{"a weighted share needs a stratum"};
    WeightedShare made;
    double variance = 0;
    for (const auto& stratum : strata) {
        const double weight = static_cast<double>(stratum.files) / files;
        const double share = static_cast<double>(stratum.met) / static_cast<double>(stratum.drawn);
        made.share += weight * share;
        variance += variance_of(stratum, weight, share);
    }
    made.standard_error = std::sqrt(variance);
    const double spread = made.share * (1 - made.share);
    const double as_good_as = variance > 0 && spread > 0 ? std::min(spread / variance, files) : drawn;
    made.interval = statistics::wilson_of_share(made.share, as_good_as, confidence);
    if (drawn == files) made.interval = {made.share, made.share};
    return made;
}

}  // namespace caseaudit::sampling
