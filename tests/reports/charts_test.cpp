// Charts: well-formed, one image each, and drawn for any number of points.
#include "reports/svg/charts.hpp"

#include <doctest/doctest.h>

#include <pugixml.hpp>

namespace charts_test {

using namespace caseaudit::reports;

namespace {

pugi::xml_document tree_of(const std::string& svg) {
    pugi::xml_document document;
    INFO(svg);
    REQUIRE(document.load_string(svg.c_str()));
    return document;
}

LineChart line(std::size_t points) {
    LineChart chart{"trend", "Supervision & \"signatures\"", {}, {}, {}};
    for (std::size_t i = 0; i < points; ++i)
        chart.points.push_back({"May 2013", 50, "7 of 14", {{20, 80}}, i == 1});
    return chart;
}

}  // namespace

TEST_CASE("a line has a point each, and a label where there is room") {
    for (const std::size_t points : {1U, 2U, 12U, 60U}) {
        const auto document = tree_of(line_chart(line(points)));
        CHECK(document.select_nodes("//*[starts-with(@class, 'chart__point')]").size() == points);
        const auto labels = document.select_nodes("//text[text() = 'May 2013']").size();
        CHECK(labels >= 1);
        CHECK(labels <= 20);
    }
}

TEST_CASE("what a rule marks has another form, not only another colour") {
    CHECK(tree_of(line_chart(line(3))).select_nodes("//rect[contains(@class, 'marked')]").size() == 1);
}

TEST_CASE("limits are drawn where there are some, each point its own") {
    auto chart = line(3);
    CHECK(tree_of(line_chart(chart)).select_nodes("//path[contains(@class, 'chart__limit')]").empty());
    chart.centre = 40;
    chart.limits = {{-5, 90}, {10, 80}, {0, 120}};
    CHECK(tree_of(line_chart(chart)).select_nodes("//path[contains(@class, 'chart__limit')]").size() == 3);
}

TEST_CASE("a bar has its words beside it, and a scale of whole numbers") {
    const auto document =
        tree_of(bar_chart({"facts", "Facts <met>", 3, "", {{"On file", 2, "2 computed", {}, false}}}));
    CHECK(document.select_nodes("//rect").size() == 1);
    CHECK(document.select_nodes("//text[text() = '2 computed']").size() == 1);
    CHECK(document.select_nodes("//text[@class = 'chart__tick']").size() == 4);
    CHECK(std::string{document.select_node("//title").node().child_value()} == "Facts <met>");
}

}  // namespace charts_test
