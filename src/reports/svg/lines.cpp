#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cmath>

#include "reports/svg/charts.hpp"

namespace caseaudit::reports {
namespace {

constexpr double left = 52;
constexpr double right = 28;
constexpr double top = 14;
constexpr double plot_height = 190;
constexpr double apart = 64;  ///< from month to month, where there is room
constexpr double widest = 1200;
constexpr double least_width = 640;

double y_of(double percent) { return top + plot_height * (1 - percent / 100); }

struct Across {
    double width = least_width;
    double step = apart;

    explicit Across(std::size_t points) {
        const auto steps = static_cast<double>(points > 1 ? points - 1 : 1);
        width = std::clamp(left + right + steps * apart, least_width, widest);
        step = (width - left - right - 20) / steps;
    }
    double x_of(std::size_t which) const { return left + 10 + step * static_cast<double>(which); }
    /// Every so many points have a label, so that none runs into the next.
    std::size_t labelled() const { return static_cast<std::size_t>(std::max(1.0, std::ceil(apart / step))); }
};

std::string grid(const Across& across) {
    std::string svg;
    for (const int tick : {0, 25, 50, 75, 100}) {
        const double y = y_of(tick);
        svg += fmt::format(
            "<line class=\"chart__grid\" x1=\"{0:.0f}\" x2=\"{1:.0f}\" y1=\"{2:.1f}\" y2=\"{2:.1f}\"/>"
            "<text class=\"chart__tick\" x=\"{3:.0f}\" y=\"{4:.1f}\" text-anchor=\"end\">{5}%</text>",
            left, across.width - right, y, left - 8, y + 5, tick);
    }
    return svg;
}

/// A limit that changes from point to point goes in steps, halfway between them.
std::string limit(const LineChart& chart, bool upper, const Across& across) {
    if (chart.limits.empty()) return "";
    std::string path;
    for (std::size_t i = 0; i < chart.limits.size(); ++i) {
        const double at = upper ? chart.limits[i].second : chart.limits[i].first;
        const double y = y_of(std::clamp(at, 0.0, 100.0));
        const double half = across.step / 2;
        path +=
            fmt::format("{}{:.1f} {:.1f}H{:.1f}", i == 0 ? "M" : "L", across.x_of(i) - (i == 0 ? 0 : half), y,
                        across.x_of(i) + (i + 1 == chart.limits.size() ? 0 : half));
    }
    return fmt::format("<path class=\"chart__limit\" d=\"{}\"/>", path);
}

std::string centre_line(const LineChart& chart, const Across& across) {
    if (!chart.centre) return "";
    return fmt::format("<path class=\"chart__limit chart__limit--centre\" d=\"M{:.1f} {:.1f}H{:.1f}\"/>",
                       left, y_of(*chart.centre), across.width - right);
}

std::string path_of(const LineChart& chart, const Across& across) {
    std::string path;
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        path +=
            fmt::format("{}{:.1f} {:.1f}", i == 0 ? "M" : "L", across.x_of(i), y_of(chart.points[i].value));
    return fmt::format("<path class=\"chart__line\" d=\"{}\"/>", path);
}

std::string point_at(const ChartPoint& point, double x) {
    std::string svg;
    const double y = y_of(point.value);
    if (point.interval) {
        svg += fmt::format(
            "<path class=\"chart__whisker\" d=\"M{0:.1f} {1:.1f}V{2:.1f}M{3:.1f} {1:.1f}H{4:.1f}M{3:.1f} "
            "{2:.1f}H{4:.1f}\"/>",
            x, y_of(point.interval->first), y_of(point.interval->second), x - 5, x + 5);
    }
    if (point.marked) {
        return svg + fmt::format(
                         "<rect class=\"chart__point chart__point--marked\" x=\"{:.1f}\" y=\"{:.1f}\" "
                         "width=\"14\" height=\"14\"/>",
                         x - 7, y - 7);
    }
    return svg + fmt::format("<circle class=\"chart__point\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"5\"/>", x, y);
}

std::string labels_at(const ChartPoint& point, double x) {
    const double below = top + plot_height;
    return fmt::format(
        "<text class=\"chart__tick\" x=\"{0:.1f}\" y=\"{1:.0f}\" text-anchor=\"middle\">{2}</text>"
        "<text class=\"chart__tick\" x=\"{0:.1f}\" y=\"{3:.0f}\" text-anchor=\"middle\">{4}</text>",
        x, below + 24, escaped(point.label), below + 42, escaped(point.text));
}

}  // namespace

std::string line_chart(const LineChart& chart) {
    const Across across{chart.points.size()};
    auto inside = grid(across) + limit(chart, false, across) + limit(chart, true, across) +
                  centre_line(chart, across) + path_of(chart, across);
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        inside += point_at(chart.points[i], across.x_of(i));
        if (i % across.labelled() == 0) inside += labels_at(chart.points[i], across.x_of(i));
    }
    return fmt::format(
        "<svg class=\"chart__image\" role=\"img\" aria-labelledby=\"{0}-svg\" viewBox=\"0 0 {1:.0f} "
        "{2:.0f}\"><title id=\"{0}-svg\">{3}</title>{4}</svg>",
        escaped(chart.id), across.width, top + plot_height + 50, escaped(chart.title), inside);
}

}  // namespace caseaudit::reports
