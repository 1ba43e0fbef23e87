#include "statistics/estimate.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/binomial_intervals.hpp"
#include "statistics/finite_interval.hpp"

namespace caseaudit::statistics {

namespace {

bool is_small_part(Count n, const std::optional<Count>& population) {
    return !population || n * 10 <= *population;
}

std::string percent_of(double share) { return fmt::format("{:.0f}%", share * 100); }

// 30 of 100 may come out as 30.000000000000004.
double down(double share) { return std::floor(share * 100 + 1e-9) / 100; }
double up(double share) { return std::ceil(share * 100 - 1e-9) / 100; }

std::string files_in_words(const Estimate& estimate, const CountInterval& files) {
    if (files.low == files.high) return fmt::format("{} of the {} files", files.low, *estimate.population);
    return fmt::format("between {} and {} of the {} files ({} interval)", files.low, files.high,
                       *estimate.population, percent_of(estimate.confidence));
}

}  // namespace

Estimate estimate(Count met, Count n, const Sampling& sampling, double confidence) {
    if (met < 0 || met > n) throw Error{"an estimate needs 0 <= met <= n"};
    if (sampling.population && *sampling.population < n) {
        throw Error{"more files were audited than there are"};
    }
    Estimate made{met, n, {}, {}, {}, sampling.design, confidence};
    if (n == 0 || sampling.design != Design::simple_random) return made;
    if (is_small_part(n, sampling.population)) {
        made.share = wilson(met, n, confidence);
    } else {
        made.population = sampling.population;
        made.files = hypergeometric_interval(met, n, *sampling.population, confidence);
    }
    return made;
}

std::string in_words(const Estimate& estimate) {
    if (estimate.n == 0) return "nothing to count";
    if (estimate.files) return files_in_words(estimate, *estimate.files);
    if (estimate.share) {
        return fmt::format("{} interval {} to {}", percent_of(estimate.confidence),
                           percent_of(down(estimate.share->low)), percent_of(up(estimate.share->high)));
    }
    if (estimate.design == Design::census) return "every file was read";
    if (estimate.design == Design::other) return "these files only: they are no simple random sample";
    return "these files only: how they were drawn is not known";
}

std::string assurance_in_words(Count n, const Sampling& sampling, double confidence) {
    if (n <= 0 || sampling.design != Design::simple_random) return {};
    const auto sure = percent_of(confidence);
    if (is_small_part(n, sampling.population)) {
        return fmt::format("at most {} of files, with {} confidence",
                           percent_of(up(largest_share_after_none(n, confidence))), sure);
    }
    return fmt::format("at most {} of the {} files, with {} confidence",
                       most_after_none(n, *sampling.population, confidence), *sampling.population, sure);
}

}  // namespace caseaudit::statistics
