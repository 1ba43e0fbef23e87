#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Charts as SVG that needs nothing else: no script, no font, nothing loaded. Each is an image with a title;
/// its numbers belong into a table behind it.
namespace caseaudit::reports {

struct ChartBar {
    std::string label;  ///< empty: a further bar of the label before
    double value = 0;
    std::string text;                                   ///< beside the bar: "44%, 7 of 16"
    std::optional<std::pair<double, double>> interval;  ///< drawn as a whisker
    bool second = false;                                ///< of the second series: outlined instead of filled
};
/// Bars that lie, one below the other.
struct BarChart {
    std::string id;
    std::string title;
    double most = 100;  ///< the end of the scale
    std::string unit;   ///< after each number of the scale: "%"
    std::vector<ChartBar> bars;
};
CASEAUDIT_API std::string bar_chart(const BarChart& chart);

struct ChartPoint {
    std::string label;  ///< below: "May 2013"
    double value = 0;   ///< per cent
    std::string text;   ///< below the label: "7 of 16"
    std::optional<std::pair<double, double>> interval;
    bool marked = false;  ///< by a rule
};
/// Shares of groups that follow one another, joined by a line.
struct LineChart {
    std::string id;
    std::string title;
    std::vector<ChartPoint> points;
    std::optional<double> centre;                   ///< of a control chart
    std::vector<std::pair<double, double>> limits;  ///< of each point
};
CASEAUDIT_API std::string line_chart(const LineChart& chart);

/// As text in XML and HTML.
std::string escaped(const std::string& text);

}  // namespace caseaudit::reports
