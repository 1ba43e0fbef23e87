#include "statistics/disclosure.hpp"

#include <doctest/doctest.h>
#include <glpk.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/oracle.hpp"
#include "statistics/random.hpp"

namespace disclosure_test {

using namespace caseaudit;
using namespace caseaudit::statistics;

namespace {

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

int worked_out(const CountTable& table, const DisclosureRule& rule = {}) {
    return Attacker{table, published(table, rule), rule}.worked_out();
}

/// The small counts hidden, and nothing beside them.
PublishedTable small_ones_hidden(const CountTable& table) {
    PublishedTable made;
    Count total = 0;
    std::vector<Count> sums(table.rows.front().size());
    for (const auto& row : table.rows) {
        Count sum = 0;
        made.rows.emplace_back();
        for (std::size_t column = 0; column < row.size(); ++column) {
            made.rows.back().push_back(published(row[column]));
            sum += row[column];
            sums[column] += row[column];
        }
        if (table.row_totals) made.row_totals.push_back(published(sum));
        total += sum;
    }
    for (const auto sum : sums) {
        if (table.column_totals) made.column_totals.push_back(published(sum));
    }
    if (table.row_totals || table.column_totals) made.total = published(total);
    return made;
}

CountTable random_table(Random& random) {
    CountTable table;
    const auto rows = 1 + random.below(5);
    const auto columns = 1 + random.below(5);
    const auto largest = 2 + random.below(15);
    for (std::uint64_t row = 0; row < rows; ++row) {
        table.rows.emplace_back();
        for (std::uint64_t column = 0; column < columns; ++column) {
            const bool is_zero = random.below(4) == 0;
            table.rows.back().push_back(is_zero ? 0 : static_cast<Count>(random.below(largest)));
        }
    }
    table.row_totals = random.below(4) != 0;
    table.column_totals = random.below(4) != 0;
    return table;
}

int hidden_in(const PublishedTable& table) {
    int hidden = 0;
    for (const auto& row : table.rows) {
        hidden += static_cast<int>(std::count(row.begin(), row.end(), std::nullopt));
    }
    return hidden;
}

}  // namespace

TEST_CASE("counts are shown as the published rules show them") {
    int seen = 0;
    for (const auto& row : statistics_oracle::rows_of("sdc/cell_rules.tsv")) {
        const auto count = std::stol(row.at("count"));
        CHECK(in_words(published(count)) == row.at("dfe_cin_local"));
        CHECK(in_words(published(count, national_rule()), national_rule()) ==
              row.at("dfe_national_nearest10_half_up"));
        CHECK(in_words(published(count, hospital_rule()), hospital_rule()) == row.at("nhs_hes_subnational"));
        ++seen;
    }
    CHECK(seen == 41);
}

TEST_CASE("the attacker finds what is badly hidden") {
    const CountTable ones{{{1, 1, 30}}, true, false};
    CHECK(Attacker{ones, small_ones_hidden(ones), {}}.worked_out() == 2);
    const CountTable one{{{3, 20}, {20, 40}}};
    CHECK(Attacker{one, small_ones_hidden(one), {}}.worked_out() == 1);
    const CountTable fives{{{5, 5, 30}}, true, false};
    CHECK(Attacker{fives, small_ones_hidden(fives), {}}.worked_out() == 2);
    Random random{1};
    int tables = 0;
    for (int i = 0; i < 40; ++i) {
        const auto table = random_table(random);
        tables += Attacker{table, small_ones_hidden(table), {}}.worked_out() > 0 ? 1 : 0;
    }
    CHECK(tables > 8);
}

TEST_CASE("nothing hidden can be worked out") {
    CHECK(worked_out({{{1, 1, 30}}, true, false}) == 0);
    CHECK(worked_out({{{3, 20}, {20, 40}}}) == 0);
    CHECK(worked_out({{{5, 5, 30}}, true, false}) == 0);
    CHECK(worked_out({{{1}}}) == 0);
    CHECK(worked_out({{{0, 0, 4}, {0, 9, 0}}}) == 0);
    Random random{2};
    int withheld = 0;
    for (int i = 0; i < 150; ++i) {
        const auto table = random_table(random);
        const auto shown = published(table);
        CAPTURE(i);
        if (shown.is_withheld) {
            ++withheld;
            continue;
        }
        CHECK(Attacker{table, shown, {}}.worked_out() == 0);
    }
    CHECK(withheld < 8);
}

TEST_CASE("nor where zeros are hidden too, or what is shown is rounded") {
    Random random{3};
    DisclosureRule no_zeros;
    no_zeros.shows_zeros = false;
    for (int i = 0; i < 40; ++i) {
        const auto table = random_table(random);
        CAPTURE(i);
        const auto shown = published(table, no_zeros);
        if (!shown.is_withheld) CHECK(Attacker{table, shown, no_zeros}.worked_out() == 0);
        const auto rounded = published(table, hospital_rule());
        if (!rounded.is_withheld) CHECK(Attacker{table, rounded, hospital_rule()}.worked_out() == 0);
    }
}

TEST_CASE("as little is hidden as will do") {
    const auto two = published(CountTable{{{3, 20}, {20, 40}}});
    CHECK(hidden_in(two) == 4);
    CHECK(two.total == 83);
    CHECK(two.row_totals[0] == 23);
    const auto none = published(CountTable{{{30, 20, 0}, {20, 40, 7}}});
    CHECK(hidden_in(none) == 0);
    CHECK(none.rows[0][2] == 0);
    const auto four = published(CountTable{{{3, 20, 90}, {30, 4, 90}, {90, 90, 90}}});
    CHECK(hidden_in(four) == 4);
    CHECK(hidden_in(published(CountTable{{{3, 20}, {20, 40}}, false, false})) == 1);
}

TEST_CASE("a table that cannot be protected is withheld, zeros and all") {
    // Two ones, which can only be more, and a total of five, which can only be less, with nothing to move.
    DisclosureRule only_ones;
    only_ones.most_hidden = 1;
    const auto shown = published(CountTable{{{1, 0}, {0, 40}}}, only_ones);
    CHECK(shown.is_withheld);
    CHECK(hidden_in(shown) == 4);
    CHECK_FALSE(shown.total);
}

TEST_CASE("a percentage tells no more than the counts shown") {
    CHECK(published_percentage(12, 48) == 25.0);
    CHECK_FALSE(published_percentage(std::nullopt, 48));
    CHECK_FALSE(published_percentage(12, std::nullopt));
    CHECK_FALSE(published_percentage(0, 0));
    // 46 of 48: that two are not would follow.
    const auto shown = published(CountTable{{{46, 2}, {20, 30}}});
    CHECK_FALSE(shown.rows[0][0]);
    CHECK_FALSE(published_percentage(shown.rows[0][0], shown.row_totals[0]));
    // Rounded counts give a percentage that gives back the rounded count alone.
    CHECK(published_percentage(published(48, hospital_rule()), published(61, hospital_rule())) ==
          doctest::Approx(100.0 * 50 / 60));
}

TEST_CASE("large tables are protected in time") {
    Random random{4};
    CountTable table;
    for (int row = 0; row < 60; ++row) {
        table.rows.emplace_back();
        for (int column = 0; column < 40; ++column) {
            table.rows.back().push_back(static_cast<Count>(random.below(40)));
        }
    }
    const auto shown = published(table);
    CHECK_FALSE(shown.is_withheld);
    CHECK(hidden_in(shown) > 200);
    CHECK(shown.total);
}

TEST_CASE("what is no table is refused") {
    CHECK_THROWS_AS(published(CountTable{{{1, 2}, {3}}}), Error);
    CHECK_THROWS_AS(published(CountTable{{{1, -2}}}), Error);
    CHECK(published(CountTable{}).rows.empty());
}

}  // namespace disclosure_test
