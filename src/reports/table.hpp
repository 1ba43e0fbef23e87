#pragma once
#include <caseaudit/date.hpp>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// The tables of a report before they have a format. A workbook has a sheet for each.
namespace caseaudit::reports {

/// Nothing, a text, or a number.
using TableCell = std::variant<std::monostate, std::string, double>;
TableCell number_cell(const std::optional<int>& number);

enum class ChartKind { bars, columns, lines };

/// A chart of columns of its table, over all rows or the first `rows` of them.
struct TableChart {
    ChartKind kind = ChartKind::bars;
    std::string title;
    std::string axis;                 ///< what its numbers are
    std::size_t labels = 0;           ///< column
    std::vector<std::size_t> series;  ///< columns
    std::size_t rows = 0;             ///< 0: all
    std::optional<double> most;       ///< the end of the axis of numbers
};

struct Table {
    std::string name;   ///< of its sheet: at most 31 characters, none of []:*?/\.
    std::string about;  ///< one sentence: what a row is
    std::vector<std::string> columns;
    std::vector<std::vector<TableCell>> rows;
    std::vector<TableChart> charts = {};
    std::size_t fixed = 1;  ///< columns that stay in sight
};

/// What stands before the tables.
struct Cover {
    std::string title;
    std::string audience;
    std::optional<Date> as_of;
    std::vector<std::pair<std::string, std::string>> lines;  ///< what it is, and what may not be made of it
};

}  // namespace caseaudit::reports
