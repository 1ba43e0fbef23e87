#include "sampling/weighted.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/binomial_intervals.hpp"

namespace caseaudit::sampling {

namespace {

/// Over all strata, in files of the frame.
struct Totals {
    double files = 0;
    double drawn = 0;
    double counted = 0;        ///< as the drawn ones tell
    double met = 0;            ///< so too
    double counted_drawn = 0;  ///< unweighted
    double met_drawn = 0;
};

void refuse_impossible(const StratumCount& stratum) {
    if (stratum.drawn <= 0 || stratum.drawn > stratum.files || stratum.met < 0 ||
        stratum.met > stratum.counted || stratum.counted > stratum.drawn)
        throw Error{"a weighted share needs files drawn in every stratum"};
}

double weight_of(const StratumCount& stratum) {
    return static_cast<double>(stratum.files) / static_cast<double>(stratum.drawn);
}

/// The part of its files that was not drawn.
double rest_of(const StratumCount& stratum) { return 1 - 1 / weight_of(stratum); }

Totals totals_of(const std::vector<StratumCount>& strata) {
    Totals all;
    for (const auto& stratum : strata) {
        refuse_impossible(stratum);
        all.files += static_cast<double>(stratum.files);
        all.drawn += static_cast<double>(stratum.drawn);
        all.counted += weight_of(stratum) * static_cast<double>(stratum.counted);
        all.met += weight_of(stratum) * static_cast<double>(stratum.met);
        all.counted_drawn += static_cast<double>(stratum.counted);
        all.met_drawn += static_cast<double>(stratum.met);
    }
    return all;
}

/// How much the files of a stratum vary: a file counts 1 - share where met, -share where not, 0 where not
/// counted.
double spread_of(const StratumCount& stratum, double share) {
    // Of one file nothing is known of how they vary: a half is the most that they can.
    if (stratum.drawn == 1) return 0.25;
    const auto n = static_cast<double>(stratum.drawn);
    const auto met = static_cast<double>(stratum.met);
    const auto counted = static_cast<double>(stratum.counted);
    const double mean = (met - share * counted) / n;
    const double squares = met * (1 - share) * (1 - share) + (counted - met) * share * share;
    return std::max(0.0, (squares - n * mean * mean) / (n - 1));
}

/// Of so many independent files alike.
double files_if_alike(const std::vector<StratumCount>& strata, const Totals& all) {
    double sum = 0;
    for (const auto& stratum : strata)
        sum +=
            rest_of(stratum) * weight_of(stratum) * weight_of(stratum) * static_cast<double>(stratum.counted);
    // Counted in strata alone whose every file was drawn: of the rest no more is known than of so many.
    return sum > 0 ? all.counted * all.counted / sum : all.counted_drawn;
}

/// No share can be lower than what was met in all the files there are, nor higher than what was not leaves.
statistics::Interval within_known(statistics::Interval interval, const Totals& all) {
    if (all.counted_drawn < all.drawn)
        return interval;  // to how many files the question applies is not known
    return {std::max(interval.low, all.met_drawn / all.files),
            std::min(interval.high, 1 - (all.counted_drawn - all.met_drawn) / all.files)};
}

}  // namespace

std::optional<WeightedShare> weighted_share(const std::vector<StratumCount>& strata, double confidence) {
    if (strata.empty()) throw Error{"a weighted share needs a stratum"};
    const auto all = totals_of(strata);
    if (all.counted_drawn == 0) return std::nullopt;
    WeightedShare made;
    made.share = all.met / all.counted;
    double variance = 0;
    for (const auto& stratum : strata) {
        const double files = static_cast<double>(stratum.files) / all.counted;
        variance += files * files * rest_of(stratum) * spread_of(stratum, made.share) /
                    static_cast<double>(stratum.drawn);
    }
    made.standard_error = std::sqrt(variance);
    if (all.drawn == all.files) {
        made.interval = {made.share, made.share};
        return made;
    }
    const double spread = made.share * (1 - made.share);
    double as_good_as = files_if_alike(strata, all);
    if (variance > 0 && spread > 0) as_good_as = std::min(as_good_as, spread / variance);
    made.interval = within_known(statistics::wilson_of_share(made.share, as_good_as, confidence), all);
    return made;
}

}  // namespace caseaudit::sampling
