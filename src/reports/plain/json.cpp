#include <nlohmann/json.hpp>

#include "reports/plain/plain_report.hpp"

namespace caseaudit::reports {
namespace {

using PlainJson = nlohmann::ordered_json;

template <class Number>
PlainJson or_null(const std::optional<Number>& number) {
    return number ? PlainJson(*number) : PlainJson(nullptr);
}

PlainJson cell_json(const PlainCell& cell) {
    return {{"text", cell.text},
            {"count", or_null(cell.count)},
            {"of", or_null(cell.of)},
            {"percent", or_null(cell.percent)},
            {"rating", cell.rating}};
}

PlainJson table_json(const PlainTable& table) {
    auto rows = PlainJson::array();
    for (const auto& row : table.rows) {
        auto cells = PlainJson::array();
        for (const auto& cell : row.cells) cells.push_back(cell_json(cell));
        rows.push_back({{"title", row.title}, {"total", row.is_total}, {"cells", std::move(cells)}});
    }
    return {
        {"id", table.id}, {"caption", table.caption}, {"columns", table.columns}, {"rows", std::move(rows)}};
}

PlainJson section_json(const PlainSection& section) {
    auto points = PlainJson::array();
    for (const auto& point : section.points) {
        points.push_back({{"text", point.text},
                          {"figure", cell_json(point.figure)},
                          {"note", point.note},
                          {"urgent", point.urgent}});
    }
    auto tables = PlainJson::array();
    for (const auto& table : section.tables) tables.push_back(table_json(table));
    return {{"id", section.id},
            {"title", section.title},
            {"sentences", section.sentences},
            {"points", std::move(points)},
            {"tables", std::move(tables)},
            {"after", section.after}};
}

}  // namespace

std::string plain_json(const PlainReport& report) {
    auto sections = PlainJson::array();
    for (const auto& section : report.sections) sections.push_back(section_json(section));
    const PlainJson whole{{"format", 1},
                          {"report", report.kind},
                          {"title", report.title},
                          {"audience", report.audience},
                          {"audience-note", report.audience_note},
                          {"restricted", report.restricted},
                          {"as-of", report.as_of ? PlainJson(iso_date(*report.as_of)) : PlainJson(nullptr)},
                          {"opening", report.opening},
                          {"sections", std::move(sections)}};
    return whole.dump(2, ' ', false, PlainJson::error_handler_t::replace) + "\n";
}

}  // namespace caseaudit::reports
