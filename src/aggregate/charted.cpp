#include "aggregate/charted.hpp"

#include <spdlog/fmt/fmt.h>

#include <cmath>

#include "statistics/control_chart.hpp"

namespace caseaudit::aggregate {
namespace {

double in_percent(double share) { return std::round(share * 10'000) / 100; }

statistics::Chart chart_of(const TrendSeries& series) {
    if (series.version) {
        std::vector<statistics::PeriodCount> periods;
        for (const auto& month : series.months) periods.push_back({month.met, month.counted});
        return statistics::p_chart(periods);
    }
    std::vector<double> shares;
    for (const auto& month : series.months) shares.push_back(static_cast<double>(month.met) / month.counted);
    return statistics::xmr_chart(shares);
}

std::string spoken_month(const TrendMonth& month) { return fmt::format("{}-{:02}", month.year, month.month); }

void show_only(statistics::Chart& chart) {
    chart.shown_only = fmt::format("a month has fewer than {} files", least_charted_files);
    for (auto& point : chart.points) point.signal.reset();
}

std::string rules_of(const TrendSeries& series, const statistics::Chart& chart) {
    auto text = series.version
                    ? std::string{"The dashed lines are a p chart's limits, three standard deviations off"}
                    : std::string{"The dashed lines are an XmR chart's limits, 2.66 mean moving ranges off"};
    if (!chart.shown_only.empty()) return text + fmt::format("; nothing is marked: {}.", chart.shown_only);
    std::string marked;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        if (!chart.points[i].signal) continue;
        marked += fmt::format("{}{}: {}", marked.empty() ? "" : "; ", spoken_month(series.months[i]),
                              statistics::in_words(*chart.points[i].signal));
    }
    return text + (marked.empty() ? ". No rule marks a month." : fmt::format(". Marked: {}.", marked));
}

}  // namespace

void add_chart(TrendSeries& series, bool may_mark) {
    auto chart = chart_of(series);
    if (!may_mark) show_only(chart);
    series.centre = in_percent(chart.centre);
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        series.limits.emplace_back(in_percent(chart.points[i].low), in_percent(chart.points[i].high));
        if (chart.points[i].signal) series.marked.push_back(i);
    }
    series.rules = rules_of(series, chart);
}

}  // namespace caseaudit::aggregate
