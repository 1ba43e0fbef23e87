#pragma once
#include <doctest/doctest.h>
#include <glpk.h>

#include <algorithm>
#include <vector>

#include "statistics/disclosure.hpp"

namespace statistics_attacker {

using namespace caseaudit::statistics;

/// What a reader can know of one number of a table: its bounds. Column `at` of the program below.
struct Known {
    double low = 0;
    double high = 1e6;
    bool is_hidden = false;
};

/// A reader with an integer program, who knows the rule, which hidden counts are small, and all that is
/// shown.
class Attacker {
public:
    Attacker(const CountTable& table, const PublishedTable& shown, const DisclosureRule& rule)
        : table_{table}, rule_{rule} {
        const auto columns = table.rows.front().size();
        std::vector<Count> sums(columns);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Count sum = 0;
            for (std::size_t column = 0; column < columns; ++column) {
                know(shown.rows[row][column], table.rows[row][column]);
                sum += table.rows[row][column];
                sums[column] += table.rows[row][column];
            }
            know_total(table.row_totals, shown.row_totals, row, sum);
        }
        Count total = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            know_total(table.column_totals, shown.column_totals, column, sums[column]);
            total += sums[column];
        }
        if (table.row_totals || table.column_totals) {
            know(shown.total, total);
        } else {
            known_.push_back({});
        }
    }

    /// How many hidden counts can have one value only.
    int worked_out() const {
        int pinned = 0;
        for (std::size_t at = 0; at < known_.size(); ++at) {
            if (known_[at].is_hidden && extreme(at, GLP_MIN) + 0.5 > extreme(at, GLP_MAX)) ++pinned;
        }
        return pinned;
    }

private:
    void know_total(bool is_published, const std::vector<PublishedCount>& totals, std::size_t at,
                    Count count) {
        if (is_published) {
            know(totals[at], count);
        } else {
            known_.push_back({});
        }
    }
    void know(const PublishedCount& shown, Count count) {
        if (shown) {
            const auto value = static_cast<double>(*shown);
            const bool is_exact = rule_.rounded_to == 1 || (*shown == 0 && rule_.most_hidden > 0);
            const double slack = is_exact ? 0 : static_cast<double>(rule_.rounded_to / 2);
            const double even = rule_.rounded_to % 2 == 0 ? 1 : 0;
            known_.push_back(
                {std::max(0.0, value - slack), value + std::max(0.0, slack - (is_exact ? 0 : even))});
            return;
        }
        const auto least = static_cast<double>(rule_.shows_zeros ? rule_.least_hidden : 0);
        const auto most = static_cast<double>(rule_.most_hidden);
        const bool is_small = static_cast<double>(count) >= least && static_cast<double>(count) <= most;
        known_.push_back(is_small ? Known{least, most, true} : Known{most + 1, 1e6, true});
    }

    /// Columns of the program: each row's cells and its total, then the column totals and the grand total.
    std::size_t cell(std::size_t row, std::size_t column) const {
        return row * (table_.rows.front().size() + 1) + column;
    }

    void add_sum(glp_prob* program, const std::vector<std::size_t>& parts, std::size_t total) const {
        std::vector<int> columns{0};
        std::vector<double> factors{0};
        for (const auto part : parts) {
            columns.push_back(static_cast<int>(part) + 1);
            factors.push_back(1);
        }
        columns.push_back(static_cast<int>(total) + 1);
        factors.push_back(-1);
        const int row = glp_add_rows(program, 1);
        glp_set_row_bnds(program, row, GLP_FX, 0, 0);
        glp_set_mat_row(program, row, static_cast<int>(parts.size()) + 1, columns.data(), factors.data());
    }

    void add_sums(glp_prob* program) const {
        const auto rows = table_.rows.size();
        const auto columns = table_.rows.front().size();
        for (std::size_t row = 0; row < rows; ++row) {
            std::vector<std::size_t> parts;
            for (std::size_t column = 0; column < columns; ++column) parts.push_back(cell(row, column));
            add_sum(program, parts, cell(row, columns));
        }
        std::vector<std::size_t> column_totals;
        for (std::size_t column = 0; column < columns; ++column) {
            std::vector<std::size_t> parts;
            for (std::size_t row = 0; row < rows; ++row) parts.push_back(cell(row, column));
            column_totals.push_back(cell(rows, column));
            add_sum(program, parts, column_totals.back());
        }
        add_sum(program, column_totals, cell(rows, columns));
    }

    double extreme(std::size_t of, int direction) const {
        glp_term_out(GLP_OFF);
        auto* program = glp_create_prob();
        glp_set_obj_dir(program, direction);
        glp_add_cols(program, static_cast<int>(known_.size()));
        for (std::size_t at = 0; at < known_.size(); ++at) {
            const auto& [low, high, is_hidden] = known_[at];
            const int column = static_cast<int>(at) + 1;
            glp_set_col_bnds(program, column, low == high ? GLP_FX : GLP_DB, low, high);
            glp_set_col_kind(program, column, GLP_IV);
            glp_set_obj_coef(program, column, at == of ? 1 : 0);
        }
        add_sums(program);
        glp_iocp parameters;
        glp_init_iocp(&parameters);
        parameters.presolve = GLP_ON;
        REQUIRE(glp_intopt(program, &parameters) == 0);
        REQUIRE(glp_mip_status(program) == GLP_OPT);
        const double value = glp_mip_obj_val(program);
        glp_delete_prob(program);
        return value;
    }

    CountTable table_;
    DisclosureRule rule_;
    std::vector<Known> known_;
};

}  // namespace statistics_attacker
