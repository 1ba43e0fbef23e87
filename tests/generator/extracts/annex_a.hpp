#pragma once
#include <string>
#include <vector>

#include "generator/child.hpp"

namespace caseaudit::generator {

/// A table of an extract, as text; dates as the extract writes them.
struct Table {
    std::string name;
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows;
};

/// Ofsted's Annex A, lists 1 to 9, taken on the as-of date: headers and no rows.
std::vector<Table> annex_a_lists();
/// Adds the child's rows to each of those lists.
void add_to_annex_a(const Child& child, std::vector<Table>& lists);

/// RFC 4180, with the BOM that spreadsheets write.
std::string as_csv(const Table& table);
/// One workbook with a sheet for each table: title row above the headers, real dates. Throws `Error` when it
/// cannot be written.
void write_workbook(const std::vector<Table>& tables, const std::string& path);

}  // namespace caseaudit::generator
