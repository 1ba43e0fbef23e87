#include "reports/svg/charts.hpp"

#include <algorithm>

#include "reports/html/figure.hpp"
#include "reports/html/parts.hpp"
#include "reports/pack_draw.hpp"
#include "reports/statistics_words.hpp"
#include "reports/words.hpp"

/// The charts of the pack, each with its table behind it.
namespace caseaudit::reports {
namespace {

std::optional<std::pair<double, double>> shown(const std::optional<ShareInterval>& interval) {
    if (!interval) return std::nullopt;
    const double of = interval->files ? 100.0 / *interval->files : 1;
    return std::pair{interval->low * of, interval->high * of};
}

ChartPoint point_of(const TrendSeries& series, std::size_t which) {
    const auto& month = series.months[which];
    ChartPoint point;
    point.label = fmt::format("{} {}", month_words(month).substr(0, 3), month.year);
    point.value = 100.0 * month.met / month.counted;
    point.text = fmt::format("{} of {}", month.met, month.counted);
    point.interval = shown(month.interval);
    point.marked = std::ranges::find(series.marked, which) != series.marked.end();
    return point;
}

std::string trend_figure(const TrendSeries& series, const std::string& id) {
    LineChart chart{id, title_of(series), {}, series.centre, series.limits};
    for (std::size_t i = 0; i < series.months.size(); ++i) chart.points.push_back(point_of(series, i));
    return figure_html(id, title_of(series), line_chart(chart), months_table(series));
}

Data trend_data(const TrendSeries& series, std::size_t which) {
    auto data = object();
    data.set("trend_title", title_of(series));
    data.set("trend_find", series.title);
    data.set("test", series.test);
    set_text(data, "breaks", series.breaks);
    set_text(data, "chart_rules", series.rules);
    const auto id = fmt::format("trend-{}", which);
    data.set("figure", series.months.size() > 1 ? trend_figure(series, id)
                                                : table_html(months_table(series), id + "-table"));
    return data;
}

std::string grades_figure(const Grades& grades) {
    BarChart chart{"grades-chart", "Grades, computed and stated", 0, "", {}};
    Table table{"", chart.title, {"Grade", "Computed", "Interval", "Stated"}, {}};
    for (const auto grade :
         {Grade::outstanding, Grade::good, Grade::requires_improvement, Grade::inadequate}) {
        const auto i = static_cast<std::size_t>(grade);
        chart.most = std::max({chart.most, double(grades.computed[i]), double(grades.stated[i])});
        chart.bars.push_back({std::string{title_of(grade)}, double(grades.computed[i]),
                              fmt::format("{} computed", grades.computed[i]), std::nullopt, false});
        chart.bars.push_back(
            {"", double(grades.stated[i]), fmt::format("{} stated", grades.stated[i]), std::nullopt, true});
        table.rows.push_back({std::string{title_of(grade)}, number_cell(grades.computed[i]),
                              interval_words(grades.computed_intervals[i]), number_cell(grades.stated[i])});
    }
    if (chart.most == 0) return "";
    return figure_html(chart.id, chart.title, bar_chart(chart), table);
}

}  // namespace

std::string facts_figure(const QaPack& pack) {
    BarChart chart{"facts-chart", "Facts met, by practice area", 100, "%", {}};
    Table table{"", chart.title, {"Practice area", "Met", "Counted (n)", "Per cent", "Rating"}, {}};
    for (const auto& area : pack.facts.areas) {
        const auto& cell = area.all;
        if (cell.counted() == 0) continue;
        const auto rating = cell.rag ? std::string{name_of(*cell.rag)} : std::string{};
        chart.bars.push_back({capitalised(area.title), 100.0 * cell.met / cell.counted(),
                              fmt::format("{} of {} ({}%)", cell.met, cell.counted(), *cell.percent_met()),
                              shown(cell.interval), false});
        table.rows.push_back({capitalised(area.title), number_cell(cell.met), number_cell(cell.counted()),
                              number_cell(cell.percent_met()), rating});
    }
    return chart.bars.empty() ? "" : figure_html(chart.id, chart.title, bar_chart(chart), table);
}

void set_trends(Data& data, const QaPack& pack) {
    auto areas = list();
    auto questions = list();
    for (std::size_t i = 0; i < pack.trends.size(); ++i)
        (pack.trends[i].version ? questions : areas) << trend_data(pack.trends[i], i);
    set_list(data, "area_trends", areas);
    set_list(data, "question_trends", questions);
    data.set("no_trend", no_trend_words(pack));
}

void set_figures(Data& data, const QaPack& pack) {
    const auto draw = draw_table(pack);
    set_text(data, "draw_table", draw.rows.empty() ? "" : table_html(draw, "draw-caption"));
    set_text(data, "facts_figure", facts_figure(pack));
    set_text(data, "grades_figure", grades_figure(pack.grades));
}

void set_change(Data& data, const QaPack& pack) {
    const auto table = [](const Table& of, const char* id) {
        return of.rows.empty() ? std::string{} : table_html(of, id);
    };
    data.set("differences_words", pack.differences.words);
    set_text(data, "differences_table",
             pack.differences.found.empty() ? "" : table(differences_table(pack), "differences-caption"));
    set_text(data, "changes_table", table(changes_table(pack), "changes-caption"));
    set_text(data, "no_change", no_change_words(pack));
    set_text(data, "none_asked_again", none_asked_again_words(pack));
    set_text(data, "faults_table", table(faults_table(pack), "faults-caption"));
    set_text(data, "meeting_actions_table", table(meeting_actions_table(pack), "meeting-actions-caption"));
}

}  // namespace caseaudit::reports
