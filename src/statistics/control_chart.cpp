#include "statistics/control_chart.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/chart_signals.hpp"

namespace caseaudit::statistics {

namespace {

Chart with_signals(Chart chart, const ChartRules& rules) {
    const bool varies = std::any_of(chart.points.begin(), chart.points.end(), [&](const ChartPoint& point) {
        return point.value != chart.points.front().value;
    });
    if (chart.points.size() < static_cast<std::size_t>(rules.least_points)) {
        chart.shown_only = fmt::format("fewer than {} points", rules.least_points);
    } else if (!varies) {
        chart.shown_only = "all values are the same";
    } else {
        mark_signals(chart, rules);
    }
    return chart;
}

double mean_of(const std::vector<double>& numbers) {
    double sum = 0;
    for (const double each : numbers) sum += each;
    return numbers.empty() ? 0 : sum / static_cast<double>(numbers.size());
}

// Once, as NHS England does. Where nothing but zeros would be left, limits on the mean itself would mark
// every month: nothing is left out then.
double mean_moving_range(const std::vector<double>& values, bool screens) {
    std::vector<double> ranges;
    for (std::size_t i = 1; i < values.size(); ++i) ranges.push_back(std::abs(values[i] - values[i - 1]));
    const double mean = mean_of(ranges);
    if (!screens || mean == 0) return mean;
    std::erase_if(ranges, [mean](double range) { return range >= 3.267 * mean; });
    const double screened = mean_of(ranges);
    return screened > 0 ? screened : mean;
}

}  // namespace

Chart p_chart(const std::vector<PeriodCount>& periods, const ChartRules& rules) {
    double met = 0;
    double n = 0;
    for (const auto& period : periods) {
        if (period.n <= 0 || period.met < 0 || period.met > period.n) {
            throw Error{"a point of a p chart needs 0 <= met <= n, and n above 0"};
        }
        met += static_cast<double>(period.met);
        n += static_cast<double>(period.n);
    }
    Chart chart;
    if (periods.empty()) return with_signals(chart, rules);
    chart.centre = met / n;
    const double rarer = std::min(chart.centre, 1 - chart.centre);
    for (const auto& period : periods) {
        const auto size = static_cast<double>(period.n);
        const double off = 3 * std::sqrt(chart.centre * (1 - chart.centre) / size);
        chart.points.push_back({static_cast<double>(period.met) / size,
                                std::max(0.0, chart.centre - off),
                                std::min(1.0, chart.centre + off),
                                size * rarer >= rules.least_expected,
                                {}});
    }
    return with_signals(chart, rules);
}

Chart xmr_chart(const std::vector<double>& values, const ChartRules& rules) {
    Chart chart;
    chart.centre = mean_of(values);
    chart.mean_range = mean_moving_range(values, rules.screens_ranges);
    const double off = 2.66 * chart.mean_range;
    for (const double value : values) {
        chart.points.push_back({value, chart.centre - off, chart.centre + off, true, {}});
    }
    return with_signals(chart, rules);
}

std::string in_words(Signal signal, const ChartRules& rules) {
    switch (signal) {
        case Signal::beyond_limits:
            return "beyond the limits";
        case Signal::trend:
            return fmt::format("one of {} points rising, or falling", rules.trend_points);
        case Signal::two_of_three:
            return "two of three points near a limit";
        case Signal::run:
            break;
    }
    return fmt::format("one of {} points on one side of the centre", rules.run_points);
}

}  // namespace caseaudit::statistics
