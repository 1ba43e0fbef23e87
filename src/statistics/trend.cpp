#include "statistics/trend.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/exact_trend.hpp"

namespace caseaudit::statistics {

namespace {

struct Totals {
    double n = 0;
    double share = 0;
    double mean_score = 0;
};

Totals totals_of(const std::vector<TrendPoint>& points) {
    Totals totals;
    double met = 0;
    double scores = 0;
    for (const auto& point : points) {
        totals.n += static_cast<double>(point.n);
        met += static_cast<double>(point.met);
        scores += static_cast<double>(point.n) * point.score;
    }
    totals.share = met / totals.n;
    totals.mean_score = scores / totals.n;
    return totals;
}

std::vector<TrendPoint> with_audits(const std::vector<TrendPoint>& points) {
    std::vector<TrendPoint> kept;
    for (const auto& point : points) {
        if (point.met < 0 || point.met > point.n) throw Error{"a trend needs 0 <= met <= n in each group"};
        if (point.n > 0) kept.push_back(point);
    }
    return kept;
}

bool can_be_tested(const std::vector<TrendPoint>& points) {
    Count met = 0;
    Count n = 0;
    bool is_one_score = true;
    for (const auto& point : points) {
        met += point.met;
        n += point.n;
        is_one_score = is_one_score && point.score == points.front().score;
    }
    return !is_one_score && met > 0 && met < n;
}

double upper_tail(double chi_squared, int freedom) {
    const boost::math::chi_squared distribution{static_cast<double>(freedom)};
    return boost::math::cdf(boost::math::complement(distribution, chi_squared));
}

/// Cochran 1954, Armitage 1955: the regression of the share on the score, against its binomial variance.
Trend by_chi_squared(const std::vector<TrendPoint>& points, const Totals& totals) {
    Trend made;
    double together = 0;
    double spread = 0;
    for (const auto& [score, met, n] : points) {
        const double expected = static_cast<double>(n) * totals.share;
        const double beyond = static_cast<double>(met) - expected;
        together += (score - totals.mean_score) * beyond;
        spread += static_cast<double>(n) * (score - totals.mean_score) * (score - totals.mean_score);
        made.pearson += beyond * beyond / (expected * (1 - totals.share));
    }
    made.z = together / std::sqrt(totals.share * (1 - totals.share) * spread);
    made.chi_squared = made.z * made.z;
    made.p = made.p_chi_squared = upper_tail(made.chi_squared, 1);
    made.pearson_freedom = static_cast<int>(points.size()) - 1;
    made.pearson_p = upper_tail(made.pearson, made.pearson_freedom);
    return made;
}

bool expects_few(const std::vector<TrendPoint>& points, const Totals& totals, double least) {
    const double rarer = std::min(totals.share, 1 - totals.share);
    return std::any_of(points.begin(), points.end(),
                       [&](const TrendPoint& each) { return static_cast<double>(each.n) * rarer < least; });
}

std::string name_of(TrendMethod method) {
    if (method == TrendMethod::exact) return "exact Cochran–Armitage test";
    if (method == TrendMethod::permutation) return "Cochran–Armitage test by random permutation";
    return "Cochran–Armitage test";
}

}  // namespace

std::optional<Trend> trend(const std::vector<TrendPoint>& points, const TrendRules& rules) {
    const auto counted = with_audits(points);
    if (counted.size() < 2 || !can_be_tested(counted)) return std::nullopt;
    const auto totals = totals_of(counted);
    auto made = by_chi_squared(counted, totals);
    if (!expects_few(counted, totals, rules.least_expected)) return made;
    const auto exact = exact_trend_p(counted, rules);
    made.method = exact ? TrendMethod::exact : TrendMethod::permutation;
    made.p = exact ? *exact : permutation_trend_p(counted, rules);
    return made;
}

std::string in_words(const Trend& trend, double level) {
    const auto direction = trend.p > level ? "no trend shown" : trend.z > 0 ? "rising" : "falling";
    const auto p = trend.p < 0.001 ? std::string{"p below 0.001"} : fmt::format("p {:.3f}", trend.p);
    return fmt::format("{} ({}, {})", direction, name_of(trend.method), p);
}

}  // namespace caseaudit::statistics
