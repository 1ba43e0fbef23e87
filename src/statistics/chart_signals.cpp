#include "statistics/chart_signals.hpp"

#include <algorithm>

namespace caseaudit::statistics {

namespace {

using Points = std::vector<ChartPoint>;

int side_of(const ChartPoint& point, double centre) {
    return point.value > centre ? 1 : point.value < centre ? -1 : 0;
}

bool is_near_limit(const ChartPoint& point, double centre) {
    const double limit = point.value > centre ? point.high : point.low;
    const double off = point.value > centre ? point.value - centre : centre - point.value;
    const double furthest = point.value > centre ? limit - centre : centre - limit;
    return off > furthest * 2 / 3;
}

bool is_one_side(Points::const_iterator first, Points::const_iterator last, double centre) {
    const int side = side_of(*first, centre);
    return side != 0 && std::all_of(first, last, [side, centre](const ChartPoint& point) {
               return side_of(point, centre) == side;
           });
}

bool is_trend(Points::const_iterator first, Points::const_iterator last) {
    const auto rises = [](const ChartPoint& a, const ChartPoint& b) { return a.value >= b.value; };
    const auto falls = [](const ChartPoint& a, const ChartPoint& b) { return a.value <= b.value; };
    return std::adjacent_find(first, last, rises) == last || std::adjacent_find(first, last, falls) == last;
}

bool is_two_of_three(Points::const_iterator first, Points::const_iterator last, double centre) {
    return is_one_side(first, last, centre) && std::count_if(first, last, [centre](const ChartPoint& p) {
                                                   return is_near_limit(p, centre);
                                               }) >= 2;
}

/// Marks the points of each stretch of `length` that `is_pattern`.
template <typename Pattern>
void mark(Points& points, int length, Signal signal, const Pattern& is_pattern) {
    for (auto first = points.begin(); points.end() - first >= length && length > 0; ++first) {
        const auto last = first + length;
        const bool may = std::all_of(first, last, [](const ChartPoint& point) { return point.may_signal; });
        if (!may || !is_pattern(first, last)) continue;
        for (auto point = first; point != last; ++point) {
            if (!point->signal || *point->signal > signal) point->signal = signal;
        }
    }
}

}  // namespace

void mark_signals(Chart& chart, const ChartRules& rules) {
    using At = Points::const_iterator;
    const double centre = chart.centre;
    mark(chart.points, 1, Signal::beyond_limits,
         [](At point, At) { return point->value < point->low || point->value > point->high; });
    mark(chart.points, rules.trend_points, Signal::trend, is_trend);
    mark(chart.points, 3, Signal::two_of_three,
         [centre](At first, At last) { return is_two_of_three(first, last, centre); });
    mark(chart.points, rules.run_points, Signal::run,
         [centre](At first, At last) { return is_one_side(first, last, centre); });
}

}  // namespace caseaudit::statistics
