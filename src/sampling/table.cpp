#include "sampling/table.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <sstream>

#include "files/files.hpp"
#include "formats/tables/cell.hpp"
#include "formats/tables/csv.hpp"

namespace caseaudit::sampling {

namespace {

constexpr std::uint64_t largest_file = 100'000'000;

class Rows : public tables::RowSink {
public:
    void covers(const Period&) override {}
    void table(std::string_view) override {}
    void record(std::string_view, int, std::span<const tables::NamedCell>) override {}
    void reject(int line, const std::string& why) override {
        throw Error{fmt::format("line {}: {}", line, why)};
    }
    void row(int line, std::span<const std::string_view> cells) override {
        Table::Row made{line, {}};
        for (const auto cell : cells) made.cells.emplace_back(tables::trimmed(cell));
        const bool is_empty = std::all_of(made.cells.begin(), made.cells.end(),
                                          [](const std::string& cell) { return cell.empty(); });
        if (!is_empty) all.push_back(std::move(made));
    }

    std::vector<Table::Row> all;
};

}  // namespace

Table::Table(const std::string& path) : path_{path} {
    std::istringstream in{files::read(path, largest_file)};
    Rows rows;
    tables::read_csv(in, path, rows);
    rows_ = std::move(rows.all);
    if (rows_.size() < 2)
        throw Error{fmt::format("{}: there is no row below the names of the columns", path)};
    columns_ = std::move(rows_.front().cells);
    rows_.erase(rows_.begin());
}

std::size_t Table::column(const std::string& name) const {
    const auto at = std::find(columns_.begin(), columns_.end(), name);
    if (at == columns_.end()) {
        throw Error{fmt::format("{}: there is no column '{}'; its columns are {}", path_, name,
                                fmt::join(columns_, ", "))};
    }
    return static_cast<std::size_t>(at - columns_.begin());
}

bool Table::has(const std::string& name) const {
    return std::find(columns_.begin(), columns_.end(), name) != columns_.end();
}

std::string Table::cell_if_any(const Row& row, const std::string& name) const {
    const auto at =
        static_cast<std::size_t>(std::find(columns_.begin(), columns_.end(), name) - columns_.begin());
    return at < row.cells.size() && at < columns_.size() ? row.cells[at] : std::string{};
}

const std::string& Table::cell(const Row& row, std::size_t column) const {
    if (column >= row.cells.size() || row.cells[column].empty()) {
        throw Error{fmt::format("{}:{}: '{}' is empty", path_, row.line, columns_[column])};
    }
    return row.cells[column];
}

}  // namespace caseaudit::sampling
