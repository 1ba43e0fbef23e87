#include <spdlog/fmt/fmt.h>

#include <cmath>

#include "reports/svg/charts.hpp"

namespace caseaudit::reports {
namespace {

constexpr double full_width = 640;
constexpr double scale_width = 470;
constexpr double bar_height = 20;
constexpr double label_height = 24;
constexpr double gap = 10;
constexpr double axis_height = 30;

double across(double value, const BarChart& chart) {
    return chart.most > 0 ? scale_width * value / chart.most : 0;
}

/// Whole numbers only, five of them or fewer.
std::vector<double> ticks_of(const BarChart& chart) {
    const double step = std::max(1.0, std::ceil(chart.most / 4));
    std::vector<double> ticks;
    for (int number = 0; number * step <= chart.most; ++number) ticks.push_back(number * step);
    return ticks;
}

std::string grid(const BarChart& chart, double height) {
    std::string svg;
    for (const double tick : ticks_of(chart)) {
        const double x = across(tick, chart);
        svg += fmt::format(
            "<line class=\"chart__grid\" x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"0\" y2=\"{1:.1f}\"/>", x, height);
        const auto* const anchor = tick == 0 ? "start" : "middle";
        svg += fmt::format(
            "<text class=\"chart__tick\" x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\">{:.0f}{}</text>", x,
            height + 20, anchor, tick, escaped(chart.unit));
    }
    return svg;
}

std::string whisker(const std::pair<double, double>& interval, double middle, const BarChart& chart) {
    const double low = across(interval.first, chart);
    const double high = across(interval.second, chart);
    return fmt::format(
        "<path class=\"chart__whisker\" d=\"M{0:.1f} {2:.1f}H{1:.1f}M{0:.1f} {3:.1f}V{4:.1f}M{1:.1f} "
        "{3:.1f}V{4:.1f}\"/>",
        low, high, middle, middle - 5, middle + 5);
}

std::string bar_at(const ChartBar& bar, double top, const BarChart& chart) {
    const double width = across(bar.value, chart);
    auto svg =
        fmt::format("<rect class=\"chart__bar{}\" x=\"0\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.0f}\"/>",
                    bar.second ? " chart__bar--second" : "", top, std::max(width, 1.0), bar_height);
    if (bar.interval) svg += whisker(*bar.interval, top + bar_height / 2, chart);
    return svg + fmt::format("<text class=\"chart__value\" x=\"{:.0f}\" y=\"{:.1f}\">{}</text>",
                             scale_width + 12, top + bar_height - 4, escaped(bar.text));
}

}  // namespace

std::string bar_chart(const BarChart& chart) {
    std::string bars;
    double y = 0;
    for (const auto& bar : chart.bars) {
        if (!bar.label.empty()) {
            y += gap;
            bars += fmt::format("<text class=\"chart__label\" x=\"0\" y=\"{:.1f}\">{}</text>", y + 16,
                                escaped(bar.label));
            y += label_height;
        }
        bars += bar_at(bar, y, chart);
        y += bar_height + 4;
    }
    return fmt::format(
        "<svg class=\"chart__image\" role=\"img\" aria-labelledby=\"{0}-svg\" viewBox=\"0 0 {1:.0f} "
        "{2:.0f}\"><title id=\"{0}-svg\">{3}</title>{4}{5}</svg>",
        escaped(chart.id), full_width, y + axis_height, escaped(chart.title), grid(chart, y), bars);
}

std::string escaped(const std::string& text) {
    std::string all;
    for (const char c : text) {
        switch (c) {
            case '&':
                all += "&amp;";
                break;
            case '<':
                all += "&lt;";
                break;
            case '>':
                all += "&gt;";
                break;
            case '"':
                all += "&quot;";
                break;
            case '\'':
                all += "&#39;";
                break;
            default:
                all += c;
        }
    }
    return all;
}

}  // namespace caseaudit::reports
