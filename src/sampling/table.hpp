#pragma once
#include <string>
#include <vector>

namespace caseaudit::sampling {

/// A small CSV file, its first row the names of its columns.
class Table {
public:
    struct Row {
        int line = 0;
        std::vector<std::string> cells;  ///< without the white space around them
    };

    /// Throws `Error` where the file cannot be read, is no CSV, or has no row.
    explicit Table(const std::string& path);

    const std::vector<std::string>& columns() const { return columns_; }
    const std::vector<Row>& rows() const { return rows_; }
    /// Throws `Error` where there is no such column.
    std::size_t column(const std::string& name) const;
    bool has(const std::string& name) const;
    /// Empty where there is no such column.
    std::string cell_if_any(const Row& row, const std::string& name) const;
    /// Throws `Error` where it is empty.
    const std::string& cell(const Row& row, std::size_t column) const;

private:
    std::string path_;
    std::vector<std::string> columns_;
    std::vector<Row> rows_;
};

}  // namespace caseaudit::sampling
