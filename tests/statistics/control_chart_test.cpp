#include "statistics/control_chart.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

namespace control_chart_test {

using namespace caseaudit;
using namespace caseaudit::statistics;

namespace {

/// Montgomery, Introduction to Statistical Quality Control: cans of orange juice that leak, 50 a sample.
std::vector<PeriodCount> orange_juice() {
    std::vector<PeriodCount> samples;
    for (const int leaking : {12, 15, 8, 10, 4,  7,  16, 9,  14, 10, 5,  6, 17, 12, 22,
                              8,  10, 5, 13, 11, 20, 18, 24, 15, 9,  12, 7, 13, 9,  6}) {
        samples.push_back({leaking, 50});
    }
    return samples;
}

std::vector<std::size_t> with(const Chart& chart, Signal signal) {
    std::vector<std::size_t> at;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        if (chart.points[i].signal == signal) at.push_back(i + 1);
    }
    return at;
}

std::vector<double> around(double centre, std::initializer_list<double> then) {
    std::vector<double> values;
    for (int i = 0; i < 12; ++i) values.push_back(centre + (i % 2 == 0 ? 1 : -1));
    values.insert(values.end(), then);
    return values;
}

ChartRules unscreened() {
    ChartRules rules;
    rules.screens_ranges = false;
    return rules;
}

}  // namespace

TEST_CASE("the p chart is Montgomery's") {
    const auto chart = p_chart(orange_juice());
    CHECK(std::abs(chart.centre - 0.2313333) < 1e-7);
    CHECK(std::abs(chart.points[0].low - 0.0524275) < 1e-7);
    CHECK(std::abs(chart.points[0].high - 0.4102391) < 1e-7);
    CHECK(with(chart, Signal::beyond_limits) == std::vector<std::size_t>{15, 23});
    auto kept = orange_juice();
    kept.erase(kept.begin() + 22);
    kept.erase(kept.begin() + 14);
    const auto revised = p_chart(kept);
    CHECK(std::abs(revised.centre - 0.2150) < 1e-7);
    CHECK(std::abs(revised.points[0].low - 0.0407028) < 1e-7);
    CHECK(std::abs(revised.points[0].high - 0.3892972) < 1e-7);
}

TEST_CASE("the XmR chart is Montgomery's") {
    const auto chart = xmr_chart({33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62,
                                  33.00, 33.54, 33.12, 33.84});
    CHECK(std::abs(chart.centre - 33.5233333) < 1e-6);
    CHECK(std::abs(chart.mean_range - 0.4807143) < 1e-6);
    CHECK(std::abs(chart.points[0].low - 32.2446) < 1e-4);
    CHECK(std::abs(chart.points[0].high - 34.8020) < 1e-4);
    CHECK(std::none_of(chart.points.begin(), chart.points.end(),
                       [](const ChartPoint& point) { return point.signal.has_value(); }));
}

TEST_CASE("each rule finds its pattern, and only that") {
    CHECK(with(xmr_chart(around(10, {30})), Signal::beyond_limits) == std::vector<std::size_t>{13});
    const auto rising = xmr_chart(around(10, {8, 8.5, 9, 9.5, 10, 10.5, 11}));
    CHECK(with(rising, Signal::trend) == std::vector<std::size_t>{13, 14, 15, 16, 17, 18, 19});
    CHECK(with(xmr_chart(around(10, {8, 8.5, 9, 9.5, 10, 10.5})), Signal::trend).empty());
    CHECK(with(xmr_chart(around(10, {8, 8.5, 9, 9, 9.5, 10, 10.5, 11})), Signal::trend).empty());
    const auto run = xmr_chart(around(10, {12, 11, 12, 11, 12, 11, 12}));
    CHECK(with(run, Signal::run).size() >= 7);
    ChartRules eight;
    eight.run_points = 8;
    CHECK(with(xmr_chart(around(10, {12, 11, 12, 11, 12, 11, 12}), eight), Signal::run).empty());
    const auto near = xmr_chart(around(10, {9, 15.6, 11, 15.6, 9}), unscreened());
    CHECK(with(near, Signal::two_of_three) == std::vector<std::size_t>{14, 15, 16});
    CHECK(with(xmr_chart(around(10, {9, 15.6, 9, 15.6, 9}), unscreened()), Signal::two_of_three).empty());
}

TEST_CASE("a point on the centre breaks a run") {
    std::vector<double> values{9, 9, 9, 9, 10, 9, 9, 9, 11, 11, 11, 11, 10, 11, 11, 11};
    CHECK(with(xmr_chart(values, unscreened()), Signal::run).empty());
}

TEST_CASE("very large moving ranges are screened from the limits") {
    const auto values = around(10, {60, 11, 9, 11});
    CHECK(xmr_chart(values).mean_range == doctest::Approx(2));
    CHECK(xmr_chart(values, unscreened()).mean_range > 7);
}

TEST_CASE("where screening would leave nothing that varies, nothing is screened") {
    std::vector<double> values(12, 100);
    values[11] = 80;
    const auto chart = xmr_chart(values);
    CHECK(chart.mean_range == doctest::Approx(20.0 / 11));
    CHECK(chart.points[0].low < 98.3);
    CHECK(chart.points[0].high > 98.4);
    CHECK(with(chart, Signal::beyond_limits) == std::vector<std::size_t>{12});
}

TEST_CASE("too little is shown and signals nothing") {
    const auto constant = xmr_chart(std::vector<double>(12, 5));
    CHECK(constant.shown_only == "all values are the same");
    CHECK(constant.points[0].low == 5);
    CHECK(constant.points[0].high == 5);
    CHECK(xmr_chart({1, 2, 50}).shown_only == "fewer than 10 points");
    CHECK(xmr_chart({}).points.empty());
    CHECK(p_chart({}).points.empty());
    std::vector<PeriodCount> small(12, {9, 10});
    small[5].met = 0;
    const auto chart = p_chart(small);
    CHECK(chart.points[5].value < chart.points[5].low);
    CHECK_FALSE(chart.points[5].signal);
    CHECK_THROWS_AS(p_chart({{1, 0}}), Error);
    CHECK_THROWS_AS(p_chart({{3, 2}}), Error);
}

TEST_CASE("signals have names") {
    CHECK(in_words(Signal::beyond_limits) == "beyond the limits");
    CHECK(in_words(Signal::trend) == "one of 7 points rising, or falling");
    CHECK(in_words(Signal::two_of_three) == "two of three points near a limit");
    CHECK(in_words(Signal::run) == "one of 7 points on one side of the centre");
}

}  // namespace control_chart_test
