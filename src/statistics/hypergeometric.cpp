#include "statistics/hypergeometric.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>
#include <limits>
#include <numeric>

namespace caseaudit::statistics {

namespace {

constexpr double least_weight = std::numeric_limits<double>::min();

double product(Count a, Count b) { return static_cast<double>(a) * static_cast<double>(b); }

Count likeliest(Count with, Count n, Count population) {
    const auto mode = product(n + 1, with + 1) / static_cast<double>(population + 2);
    return std::clamp(static_cast<Count>(mode), std::max<Count>(0, with + n - population), std::min(with, n));
}

}  // namespace

Hypergeometric::Hypergeometric(Count with, Count n, Count population) {
    if (population > std::numeric_limits<unsigned>::max()) throw Error{"too many files to count with"};
    const Count neither = population - n - with;
    const Count mode = likeliest(with, n, population);
    first_ = mode;
    double relative = 1;
    for (; relative >= least_weight; --first_) {
        weights_.push_back(relative);
        relative *= product(first_, neither + first_) / product(n - first_ + 1, with - first_ + 1);
    }
    ++first_;
    std::ranges::reverse(weights_);
    relative = 1;
    for (Count k = mode;; ++k) {
        relative *= product(n - k, with - k) / product(k + 1, neither + k + 1);
        if (relative < least_weight) break;
        weights_.push_back(relative);
    }
    all_ = std::accumulate(weights_.begin(), weights_.end(), 0.0);
}

double Hypergeometric::weight(Count number) const {
    const Count at = number - first_;
    return at < 0 || at >= std::ssize(weights_) ? 0 : weights_[static_cast<std::size_t>(at)];
}

double Hypergeometric::at_most(Count number) const {
    const auto end = std::clamp<Count>(number - first_ + 1, 0, std::ssize(weights_));
    return std::accumulate(weights_.begin(), weights_.begin() + end, 0.0) / all_;
}

double Hypergeometric::at_least(Count number) const {
    const auto begin = std::clamp<Count>(number - first_, 0, std::ssize(weights_));
    return std::accumulate(weights_.rbegin(), weights_.rend() - begin, 0.0) / all_;
}

double Hypergeometric::no_likelier_than(Count number) const {
    const double likely = weight(number) * (1 + 1e-7);
    double sum = 0;
    for (const double each : weights_) sum += each <= likely ? each : 0;
    return std::min(1.0, sum / all_);
}

}  // namespace caseaudit::statistics
