#include "reports/xlsx/workbook.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>

#include "model/utf8.hpp"
#include "reports/xlsx/charts.hpp"
#include "reports/xlsx/making.hpp"

namespace caseaudit::reports {
namespace {

constexpr lxw_row_t header_line = 2;  // after the title and an empty line
constexpr double narrowest = 9;
constexpr double widest = 60;

struct Formats {
    lxw_format* title = nullptr;
    lxw_format* header = nullptr;
    lxw_format* text = nullptr;
    lxw_format* number = nullptr;
    lxw_format* key = nullptr;
};

lxw_format* wrapping(lxw_workbook* book) {
    auto* const format = workbook_add_format(book);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

Formats formats_of(lxw_workbook* book) {
    Formats formats{workbook_add_format(book), wrapping(book), wrapping(book), workbook_add_format(book),
                    wrapping(book)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_bold(formats.header);
    format_set_bottom(formats.header, LXW_BORDER_MEDIUM);
    format_set_align(formats.number, LXW_ALIGN_VERTICAL_TOP);
    format_set_bold(formats.key);
    return formats;
}

/// Bytes that are no UTF-8, which no workbook may hold, become the sign for what cannot be read.
std::string readable(std::string_view text) {
    std::string all;
    while (!text.empty()) {
        const auto length = utf8_length(text);
        all += length == 0 ? "\xEF\xBF\xBD" : text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return all;
}

void write_text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text,
                lxw_format* format) {
    if (text.size() > longest_cell)
        throw Error{"a text is longer than a cell of a workbook can hold: write CSV or JSON instead"};
    worksheet_write_string(sheet, row, column, readable(text).c_str(), format);
}

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const TableCell& cell,
                const Formats& formats) {
    if (const auto* text = std::get_if<std::string>(&cell))
        write_text(sheet, row, column, *text, formats.text);
    if (const auto* number = std::get_if<double>(&cell))
        worksheet_write_number(sheet, row, column, *number, formats.number);
}

double width_of(const Table& table, std::size_t column) {
    auto width = static_cast<double>(table.columns[column].size()) / 2;
    for (const auto& row : table.rows) {
        if (const auto* text = std::get_if<std::string>(&row[column]))
            width = std::max(width, static_cast<double>(text->size()) + 2);
    }
    return std::clamp(width, narrowest, widest);
}

void lay_out(lxw_worksheet* sheet, const Table& table) {
    const auto last = static_cast<lxw_col_t>(table.columns.size() - 1);
    for (lxw_col_t column = 0; column <= last; ++column)
        worksheet_set_column(sheet, column, column, width_of(table, column), nullptr);
    worksheet_freeze_panes(sheet, header_line + 1, static_cast<lxw_col_t>(table.fixed));
    worksheet_autofilter(sheet, header_line, 0, header_line + static_cast<lxw_row_t>(table.rows.size()),
                         last);
    worksheet_repeat_rows(sheet, header_line, header_line);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);  // A4
    worksheet_fit_to_pages(sheet, 1, 0);
}

void write_table(lxw_workbook* book, const Table& table, const Formats& formats) {
    auto* const sheet = workbook_add_worksheet(book, table.name.c_str());
    if (sheet == nullptr) throw Error{"no sheet of a workbook can be called '" + table.name + "'"};
    if (table.rows.size() + header_line >= LXW_ROW_MAX)
        throw Error{"the table '" + table.name + "' has more rows than a sheet: write CSV or JSON instead"};
    write_text(sheet, 0, 0, table.about, formats.title);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        write_text(sheet, header_line, static_cast<lxw_col_t>(i), table.columns[i], formats.header);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            write_cell(sheet, header_line + 1 + static_cast<lxw_row_t>(i), static_cast<lxw_col_t>(j),
                       table.rows[i].at(j), formats);
        }
    }
    lay_out(sheet, table);
    add_charts(book, sheet, table, header_line);
}

void write_cover(lxw_workbook* book, const Cover& cover, const Formats& formats) {
    auto* const sheet = workbook_add_worksheet(book, "About");
    worksheet_set_column(sheet, 0, 0, 24, nullptr);
    worksheet_set_column(sheet, 1, 1, 100, nullptr);
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_landscape(sheet);
    write_text(sheet, 0, 0, cover.title, formats.title);
    write_text(sheet, 1, 0, "For " + cover.audience + ".", formats.title);
    for (std::size_t i = 0; i < cover.lines.size(); ++i) {
        const auto row = static_cast<lxw_row_t>(i + 3);
        write_text(sheet, row, 0, cover.lines[i].first, formats.key);
        write_text(sheet, row, 1, cover.lines[i].second, formats.text);
    }
}

std::time_t created_on(const std::optional<Date>& date) {
    return date ? std::chrono::duration_cast<std::chrono::seconds>(date->time_since_epoch()).count() : 1;
}

}  // namespace

TableCell number_cell(const std::optional<int>& number) {
    return number ? TableCell{static_cast<double>(*number)} : TableCell{};
}

std::string workbook(const Cover& cover, const std::vector<Table>& tables) {
    return made_workbook([&](lxw_workbook* book) {
        set_properties(book, readable(cover.title), created_on(cover.as_of));
        const auto formats = formats_of(book);
        write_cover(book, cover, formats);
        for (const auto& table : tables) {
            if (!table.rows.empty()) write_table(book, table, formats);
        }
    });
}

}  // namespace caseaudit::reports
