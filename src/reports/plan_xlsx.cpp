#include <spdlog/fmt/fmt.h>

#include <array>
#include <caseaudit/error.hpp>

#include "reports/plan_cells.hpp"
#include "reports/xlsx/making.hpp"

namespace caseaudit {
namespace {

struct PlanFormats {
    lxw_format* header = nullptr;
    lxw_format* text = nullptr;
    std::array<lxw_format*, 3> rag{};  ///< by `PlanRag`
};

PlanFormats plan_formats(lxw_workbook* book) {
    constexpr std::array<lxw_color_t, 3> fills{0xCCE2D8, 0xFFF7BF, 0xF6D7D2};
    PlanFormats formats;
    const auto wrapping = [&] {
        auto* const format = workbook_add_format(book);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    };
    formats.header = wrapping();
    format_set_bold(formats.header);
    format_set_bottom(formats.header, LXW_BORDER_MEDIUM);
    formats.text = wrapping();
    for (std::size_t i = 0; i < fills.size(); ++i) {
        formats.rag.at(i) = wrapping();
        format_set_bg_color(formats.rag.at(i), fills.at(i));
    }
    return formats;
}

void set_up_plan(lxw_worksheet* sheet) {
    constexpr std::array<double, 12> widths{10, 36, 36, 30, 18, 22, 12, 18, 15, 40, 16, 24};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, widths.at(i), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 3);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);  // A4
    worksheet_fit_to_pages(sheet, 1, 0);
}

void refuse_endless(const std::vector<PlanRow>& rows) {
    for (const auto& row : rows) {
        for (const auto& cell : reports::plan_cells(row)) {
            if (cell.size() <= reports::longest_cell) continue;
            throw Error{fmt::format("action {} has a cell longer than a workbook can hold: write CSV instead",
                                    row.reference)};
        }
    }
}

/// Every cell is text, so that nothing in it is ever a formula.
void write_plan_cells(lxw_worksheet* sheet, lxw_row_t row, const std::vector<std::string>& cells,
                      lxw_format* format) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), cells[i].c_str(), format);
    }
}

void write_plan(lxw_workbook* book, const std::vector<PlanRow>& rows) {
    reports::set_properties(book, "Improvement plan", 1);
    auto* const sheet = workbook_add_worksheet(book, "Improvement plan");
    const auto formats = plan_formats(book);
    set_up_plan(sheet);
    write_plan_cells(sheet, 0, reports::plan_headers(), formats.header);
    constexpr lxw_col_t rag_column = 10;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto line = static_cast<lxw_row_t>(i + 1);
        write_plan_cells(sheet, line, reports::plan_cells(rows[i]), formats.text);
        worksheet_write_string(sheet, line, rag_column, std::string{title_of(rows[i].rag)}.c_str(),
                               formats.rag.at(static_cast<std::size_t>(rows[i].rag)));
    }
}

}  // namespace

std::string improvement_plan_xlsx(const std::vector<PlanRow>& rows) {
    refuse_endless(rows);
    return reports::made_workbook([&](lxw_workbook* book) { write_plan(book, rows); });
}

}  // namespace caseaudit
