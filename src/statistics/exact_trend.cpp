#include "statistics/exact_trend.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "statistics/random.hpp"

namespace caseaudit::statistics {

namespace {

/// The groups with what is rarer, met or not met, counted: the test is the same for both.
struct Deal {
    std::vector<TrendPoint> groups;
    Count rarer = 0;
    Count all = 0;
    double observed = 0;
    double mean = 0;

    bool as_far(double sum) const {
        const double slack = 1e-9 * (1 + std::abs(mean));
        return std::abs(sum - mean) >= std::abs(observed - mean) - slack;
    }
};

Deal deal_of(std::vector<TrendPoint> points) {
    Deal deal;
    Count met = 0;
    for (const auto& point : points) {
        met += point.met;
        deal.all += point.n;
    }
    if (met * 2 > deal.all) {
        for (auto& point : points) point.met = point.n - point.met;
        met = deal.all - met;
    }
    double scores = 0;
    for (const auto& point : points) {
        deal.observed += point.score * static_cast<double>(point.met);
        scores += point.score * static_cast<double>(point.n);
    }
    deal.mean = scores * static_cast<double>(met) / static_cast<double>(deal.all);
    deal.rarer = met;
    deal.groups = std::move(points);
    return deal;
}

double log_ways(Count n, Count k) {
    const auto size = static_cast<double>(n);
    const auto chosen = static_cast<double>(k);
    return std::lgamma(size + 1) - std::lgamma(chosen + 1) - std::lgamma(size - chosen + 1);
}

/// Sums of scores by how many are dealt already; a sum is kept in billionths, so that equal ones meet.
using Sums = std::vector<std::map<std::int64_t, double>>;

std::int64_t kept(double sum) { return std::llround(sum * 1e9); }

Count size_of(const Sums& sums) {
    Count size = 0;
    for (const auto& each : sums) size += static_cast<Count>(each.size());
    return size;
}

Sums with_group(const Sums& before, const TrendPoint& group, Count left, const Deal& deal) {
    Sums after(before.size());
    for (Count dealt = 0; dealt < static_cast<Count>(before.size()); ++dealt) {
        const auto& sums = before[static_cast<std::size_t>(dealt)];
        if (sums.empty()) continue;
        for (Count k = 0; k <= std::min(group.n, deal.rarer - dealt); ++k) {
            if (deal.rarer - dealt - k > left) continue;
            const double ways = std::exp(log_ways(group.n, k) - log_ways(left + group.n, deal.rarer - dealt) +
                                         log_ways(left, deal.rarer - dealt - k));
            const auto step = kept(group.score * static_cast<double>(k));
            auto& to = after[static_cast<std::size_t>(dealt + k)];
            for (const auto& [sum, probability] : sums) to[sum + step] += probability * ways;
        }
    }
    return after;
}

double sum_of_random_deal(const Deal& deal, std::vector<std::size_t>& file_groups, Random& random) {
    double sum = 0;
    const auto all = file_groups.size();
    for (std::size_t i = 0; i < static_cast<std::size_t>(deal.rarer); ++i) {
        std::swap(file_groups[i], file_groups[i + random.below(all - i)]);
        sum += deal.groups[file_groups[i]].score;
    }
    return sum;
}

}  // namespace

std::optional<double> exact_trend_p(const std::vector<TrendPoint>& points, const TrendRules& rules) {
    const auto deal = deal_of(points);
    Sums sums(static_cast<std::size_t>(deal.rarer) + 1);
    sums[0][0] = 1;
    Count left = deal.all;
    for (const auto& group : deal.groups) {
        left -= group.n;
        if (size_of(sums) * (std::min(group.n, deal.rarer) + 1) > rules.most_states * 10) return std::nullopt;
        sums = with_group(sums, group, left, deal);
        if (size_of(sums) > rules.most_states) return std::nullopt;
    }
    double p = 0;
    for (const auto& [sum, probability] : sums.back()) {
        if (deal.as_far(static_cast<double>(sum) / 1e9)) p += probability;
    }
    return std::min(1.0, p);
}

double permutation_trend_p(const std::vector<TrendPoint>& points, const TrendRules& rules) {
    const auto deal = deal_of(points);
    std::vector<std::size_t> file_groups;
    for (std::size_t group = 0; group < deal.groups.size(); ++group) {
        file_groups.insert(file_groups.end(), static_cast<std::size_t>(deal.groups[group].n), group);
    }
    const auto affordable = std::max<Count>(999, 20'000'000 / deal.rarer);
    const auto permutations = std::min(rules.permutations, affordable);
    Random random{rules.seed};
    Count as_far = 1;
    for (Count i = 0; i < permutations; ++i) {
        if (deal.as_far(sum_of_random_deal(deal, file_groups, random))) ++as_far;
    }
    return static_cast<double>(as_far) / static_cast<double>(permutations + 1);
}

}  // namespace caseaudit::statistics
