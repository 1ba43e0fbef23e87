#include "reports/xlsx/charts.hpp"

#include <array>

namespace caseaudit::reports {
namespace {

constexpr lxw_row_t lines_between = 22;
/// Told apart in greys too; of GOV.UK's palette.
constexpr std::array<lxw_color_t, 4> colours{0x1D70B8, 0xF47738, 0x00703C, 0x505A5F};

lxw_chart* empty_chart(lxw_workbook* book, ChartKind kind) {
    switch (kind) {
        case ChartKind::bars:
            return workbook_add_chart(book, LXW_CHART_BAR);
        case ChartKind::columns:
            return workbook_add_chart(book, LXW_CHART_COLUMN);
        case ChartKind::lines:
            break;
    }
    return workbook_add_chart(book, LXW_CHART_LINE);
}

void add_series(lxw_chart* made, const Table& table, const TableChart& chart, std::size_t which,
                lxw_row_t header) {
    const auto first = header + 1;
    const auto rows = chart.rows == 0 ? table.rows.size() : chart.rows;
    const auto last = header + static_cast<lxw_row_t>(rows);
    const auto column = static_cast<lxw_col_t>(chart.series[which]);
    const auto labels = static_cast<lxw_col_t>(chart.labels);
    auto* const series = chart_add_series(made, nullptr, nullptr);
    chart_series_set_categories(series, table.name.c_str(), first, labels, last, labels);
    chart_series_set_values(series, table.name.c_str(), first, column, last, column);
    chart_series_set_name_range(series, table.name.c_str(), header, column);
    const auto colour = colours.at(which % colours.size());
    lxw_chart_line line{};
    line.color = colour;
    line.width = 2;
    lxw_chart_fill fill{};
    fill.color = colour;
    if (chart.kind == ChartKind::lines) {
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    } else {
        chart_series_set_fill(series, &fill);
    }
}

void set_axes(lxw_chart* made, const TableChart& chart) {
    // Bars lie: their numbers go across, and their rows come down the page as they do in the table.
    const bool lies = chart.kind == ChartKind::bars;
    auto* const numbers = lies ? made->x_axis : made->y_axis;
    chart_axis_set_name(numbers, chart.axis.c_str());
    chart_axis_set_min(numbers, 0);
    if (chart.most) chart_axis_set_max(numbers, *chart.most);
    if (lies) chart_axis_set_reverse(made->y_axis);
}

}  // namespace

void add_charts(lxw_workbook* book, lxw_worksheet* sheet, const Table& table, lxw_row_t header) {
    for (std::size_t i = 0; i < table.charts.size(); ++i) {
        const auto& chart = table.charts[i];
        auto* const made = empty_chart(book, chart.kind);
        for (std::size_t which = 0; which < chart.series.size(); ++which)
            add_series(made, table, chart, which, header);
        chart_title_set_name(made, chart.title.c_str());
        set_axes(made, chart);
        if (chart.series.size() == 1) chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
        auto title = chart.title;
        lxw_chart_options options{};
        options.x_scale = 1.4;
        options.y_scale = 1.4;
        options.description = title.data();
        const auto row = header + static_cast<lxw_row_t>(i) * lines_between;
        worksheet_insert_chart_opt(sheet, row, static_cast<lxw_col_t>(table.columns.size() + 1), made,
                                   &options);
    }
}

}  // namespace caseaudit::reports
