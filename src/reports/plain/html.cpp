#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "reports/html/embedded.hpp"
#include "reports/html/page.hpp"
#include "reports/plain/plain_report.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

constexpr std::size_t least_for_contents = 4;

/// Numbers alone stand to the right; shares and words to the left.
bool is_number_column(const PlainTable& table, std::size_t column) {
    return !table.rows.empty() && std::ranges::all_of(table.rows, [&](const PlainRow& row) {
        const auto& cell = row.cells.at(column);
        return (cell.count && !cell.of) || cell.text.size() <= 1;
    });
}

/// By column of cells.
std::vector<bool> number_columns(const PlainTable& table) {
    std::vector<bool> all;
    for (std::size_t i = 0; i + 1 < table.columns.size(); ++i) all.push_back(is_number_column(table, i));
    return all;
}

Data cell_item(const PlainCell& cell, bool is_number) {
    auto item = object();
    item.set("text", cell.text);
    item.set("is_number", is_number);
    set_text(item, "rating", cell.rating.empty() ? "" : capitalised(cell.rating));
    set_text(item, "colour", cell.rag ? colour_of(*cell.rag) : "");
    return item;
}

Data column_items(const PlainTable& table, const std::vector<bool>& are_numbers) {
    auto items = list();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        auto item = object();
        item.set("name", table.columns[i]);
        item.set("is_number", i > 0 && are_numbers[i - 1]);
        items << item;
    }
    return items;
}

Data row_items(const PlainTable& table, const std::vector<bool>& are_numbers) {
    auto items = list();
    for (const auto& row : table.rows) {
        auto cells = list();
        for (std::size_t i = 0; i < row.cells.size(); ++i) cells << cell_item(row.cells[i], are_numbers[i]);
        auto item = object();
        item.set("title", capitalised(row.title));
        item.set("total", row.is_total);
        item.set("cells", cells);
        items << item;
    }
    return items;
}

Data table_items(const PlainSection& section) {
    auto items = list();
    for (const auto& table : section.tables) {
        auto item = object();
        item.set("table_id", table.id);
        item.set("caption", table.caption);
        const auto are_numbers = number_columns(table);
        item.set("columns", column_items(table, are_numbers));
        item.set("rows", row_items(table, are_numbers));
        items << item;
    }
    return items;
}

Data point_items(const PlainSection& section) {
    auto items = list();
    for (const auto& point : section.points) {
        auto item = object();
        set_text(item, "figure", point.figure.text);
        set_text(item, "figure_rating", point.figure.rating);
        item.set("text", point.text);
        set_text(item, "note", point.note);
        item.set("urgent", point.urgent);
        items << item;
    }
    return items;
}

Data section_item(const PlainSection& section) {
    auto item = object();
    item.set("id", section.id);
    item.set("title", section.title);
    item.set("half", section.is_half);
    item.set("before", sentences(section.sentences));
    set_list(item, "points", point_items(section));
    item.set("tables", table_items(section));
    item.set("after", sentences(section.after));
    return item;
}

}  // namespace

std::string plain_html(const PlainReport& report) {
    auto data = object();
    data.set("restricted", report.restricted);
    data.set("title", report.title);
    data.set("audience", report.audience);
    data.set("audience_note", report.audience_note);
    data.set("one_page", report.one_page);
    data.set("opening", sentences(report.opening));
    auto sections = list();
    for (const auto& section : report.sections) sections << section_item(section);
    const bool has_contents = !report.one_page && report.sections.size() >= least_for_contents;
    set_list(data, "contents", has_contents ? sections : list());
    data.set("sections", sections);
    return page(data, embedded::plain);
}

}  // namespace caseaudit::reports
