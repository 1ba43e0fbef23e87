#include "statistics/disclosure.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "statistics/attacker.hpp"
#include "statistics/oracle.hpp"
#include "statistics/random.hpp"

namespace disclosure_test {

using namespace caseaudit;
using namespace caseaudit::statistics;
using statistics_attacker::Attacker;

namespace {

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
