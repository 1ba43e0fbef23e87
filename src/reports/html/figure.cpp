#include "reports/html/figure.hpp"

#include <spdlog/fmt/fmt.h>

#include "reports/svg/charts.hpp"

namespace caseaudit::reports {
namespace {

bool is_number(const Table& table, std::size_t column) {
    for (const auto& row : table.rows) {
        if (std::holds_alternative<std::string>(row[column])) return false;
    }
    return true;
}

std::string text_of(const TableCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return escaped(*text);
    if (const auto* number = std::get_if<double>(&cell)) return fmt::format("{:.15g}", *number);
    return "";
}

std::string head_of(const Table& table, const std::vector<bool>& are_numbers) {
    std::string html = "<thead><tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        html += fmt::format("<th scope=\"col\" class=\"govuk-table__header{}\">{}</th>",
                            i > 0 && are_numbers[i] ? " govuk-table__header--numeric" : "",
                            escaped(table.columns[i]));
    }
    return html + "</tr></thead>";
}

std::string row_of(const std::vector<TableCell>& row, const std::vector<bool>& are_numbers) {
    auto html = fmt::format("<tr><th scope=\"row\" class=\"govuk-table__header\">{}</th>", text_of(row[0]));
    for (std::size_t i = 1; i < row.size(); ++i) {
        html += fmt::format("<td class=\"govuk-table__cell{}\">{}</td>",
                            are_numbers[i] ? " govuk-table__cell--numeric" : "", text_of(row[i]));
    }
    return html + "</tr>\n";
}

}  // namespace

std::string table_html(const Table& table, const std::string& id, bool shows_caption) {
    std::vector<bool> are_numbers;
    for (std::size_t i = 0; i < table.columns.size(); ++i) are_numbers.push_back(is_number(table, i));
    auto html = fmt::format(
        "<div class=\"scroll\" role=\"region\" aria-labelledby=\"{0}\" tabindex=\"0\"><table "
        "class=\"govuk-table"
        "{1}\"><caption class=\"govuk-table__caption{2}\" id=\"{0}\">{3}</caption>{4}<tbody>\n",
        escaped(id), table.rows.size() > 3 ? " sortable" : "", shows_caption ? "" : " govuk-visually-hidden",
        escaped(table.about), head_of(table, are_numbers));
    for (const auto& row : table.rows) html += row_of(row, are_numbers);
    return html + "</tbody></table></div>";
}

std::string figure_html(const std::string& id, const std::string& title, const std::string& svg,
                        const Table& behind) {
    return fmt::format(
        "<figure class=\"chart\"><figcaption class=\"govuk-heading-s\" id=\"{0}-title\">{1}</figcaption>"
        "<div class=\"scroll chart__scroll\" role=\"region\" aria-labelledby=\"{0}-title\" "
        "tabindex=\"0\">{2}</div>"
        "<details class=\"govuk-details\"><summary class=\"govuk-details__summary\"><span "
        "class=\"govuk-details__summary-text\">The figures of this chart<span "
        "class=\"govuk-visually-hidden\">: {1}"
        "</span></span></summary><div class=\"govuk-details__text\">{3}</div></details></figure>\n",
        escaped(id), escaped(title), svg, table_html(behind, id + "-table", false));
}

}  // namespace caseaudit::reports
