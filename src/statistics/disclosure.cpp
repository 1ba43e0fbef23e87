#include "statistics/disclosure.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>

#include "statistics/sum_network.hpp"

namespace caseaudit::statistics {

namespace {

/// A table with its totals as one network: row sums, column sums, the sum of row totals, that of column
/// totals.
class TableNetwork {
public:
    TableNetwork(const CountTable& table, const DisclosureRule& rule)
        : rule_{rule},
          columns_{table.rows.empty() ? 0 : table.rows.front().size()},
          network_{rule, table.rows.size() + columns_ + 2} {
        refuse_unless_table(table);
        const auto of_rows = table.rows.size() + columns_;
        const auto of_columns = of_rows + 1;
        std::vector<Count> column_totals(columns_);
        Count total = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Count row_total = 0;
            for (std::size_t column = 0; column < columns_; ++column) {
                const auto count = table.rows[row][column];
                cells_.push_back(network_.add(row, table.rows.size() + column, count, 1, true));
                row_total += count;
                column_totals[column] += count;
            }
            row_totals_.push_back(network_.add(of_rows, row, row_total, 10, table.row_totals));
            total += row_total;
        }
        for (std::size_t column = 0; column < columns_; ++column) {
            column_totals_.push_back(network_.add(table.rows.size() + column, of_columns,
                                                  column_totals[column], 10, table.column_totals));
        }
        total_ = network_.add(of_columns, of_rows, total, 100, table.row_totals || table.column_totals);
    }

    PublishedTable published() {
        PublishedTable made;
        made.is_withheld = !network_.hide_beside();
        if (made.is_withheld) network_.hide_all();
        for (std::size_t at = 0; at < cells_.size(); ++at) {
            if (at % columns_ == 0) made.rows.emplace_back();
            made.rows.back().push_back(shown(cells_[at]));
        }
        for (const auto cell : row_totals_) {
            if (network_.is_published(cell)) made.row_totals.push_back(shown(cell));
        }
        for (const auto cell : column_totals_) {
            if (network_.is_published(cell)) made.column_totals.push_back(shown(cell));
        }
        if (network_.is_published(total_)) made.total = shown(total_);
        return made;
    }

private:
    void refuse_unless_table(const CountTable& table) const {
        for (const auto& row : table.rows) {
            if (row.size() != columns_) throw Error{"a table's rows must be of one length"};
            if (std::any_of(row.begin(), row.end(), [](Count count) { return count < 0; })) {
                throw Error{"a table of counts holds none below 0"};
            }
        }
    }
    PublishedCount shown(std::size_t cell) const {
        if (network_.is_hidden(cell)) return std::nullopt;
        return rounded(network_.count(cell), rule_);
    }

    DisclosureRule rule_;
    std::size_t columns_;
    SumNetwork network_;
    std::vector<std::size_t> cells_;
    std::vector<std::size_t> row_totals_;
    std::vector<std::size_t> column_totals_;
    std::size_t total_ = 0;
};

}  // namespace

DisclosureRule national_rule() { return {1, 0, true, 10, "c"}; }
DisclosureRule hospital_rule() { return {1, 7, true, 5, "*"}; }

PublishedCount published(Count count, const DisclosureRule& rule) {
    if (is_small(count, rule)) return std::nullopt;
    return rounded(count, rule);
}

std::string in_words(const PublishedCount& count, const DisclosureRule& rule) {
    return count ? std::to_string(*count) : rule.symbol;
}

PublishedTable published(const CountTable& table, const DisclosureRule& rule) {
    return TableNetwork{table, rule}.published();
}

std::optional<double> published_percentage(const PublishedCount& met, const PublishedCount& n) {
    if (!met || !n || *n == 0) return std::nullopt;
    return 100 * static_cast<double>(*met) / static_cast<double>(*n);
}

}  // namespace caseaudit::statistics
