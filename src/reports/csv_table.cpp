#include "reports/csv_table.hpp"

#include "reports/csv.hpp"

namespace caseaudit::reports {
namespace {

std::string number_or_nothing(const std::optional<int>& number) {
    return number ? std::to_string(*number) : "";
}

}  // namespace

CsvTable::CsvTable()
    : text_{csv_row({"section", "id", "title", "team", "item", "count", "of", "percent", "text"})} {}

void CsvTable::add(const CsvRow& row) {
    text_ += csv_row({row.section, row.id, row.title, row.team, row.item, number_or_nothing(row.count),
                      number_or_nothing(row.of), number_or_nothing(row.percent), row.text});
}

}  // namespace caseaudit::reports
