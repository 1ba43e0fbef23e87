#include "statistics/estimate.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/binomial_intervals.hpp"
#include "statistics/finite_interval.hpp"
#include "statistics/oracle.hpp"

namespace estimate_test {

using namespace caseaudit;
using namespace caseaudit::statistics;
using statistics_oracle::rows_of;

namespace {

void check_near(const Interval& made, double low, double high, double tolerance) {
    CHECK(std::abs(made.low - low) < tolerance);
    CHECK(std::abs(made.high - high) < tolerance);
}

/// Which this program never gives.
Interval wald(Count met, Count n) {
    const double share = static_cast<double>(met) / static_cast<double>(n);
    const double half = normal_quantile(0.95) * std::sqrt(share * (1 - share) / static_cast<double>(n));
    return {share - half, share + half};
}

Interval by_method(const std::string& method, Count met, Count n) {
    if (method == "wilson") return wilson(met, n);
    if (method == "clopper_pearson") return clopper_pearson(met, n);
    return wald(met, n);
}

double number(const statistics_oracle::Row& row, const std::string& column) {
    return std::stod(row.at(column));
}

double choose(Count n, Count k) {
    double ways = 1;
    for (Count i = 0; i < k; ++i) ways = ways * static_cast<double>(n - i) / static_cast<double>(i + 1);
    return ways;
}

double at_most(Count met, Count n, Count with, Count population) {
    double sum = 0;
    for (Count k = 0; k <= met; ++k) {
        if (k > with || n - k > population - with) continue;
        sum += choose(with, k) * choose(population - with, n - k) / choose(population, n);
    }
    return sum;
}

}  // namespace

TEST_CASE("intervals of a share are those of R") {
    int seen = 0;
    for (const auto& row : rows_of("proportions/infinite_population.tsv")) {
        const auto met = std::stol(row.at("x"));
        const auto n = std::stol(row.at("n"));
        CAPTURE(met);
        CAPTURE(n);
        check_near(by_method(row.at("method"), met, n), number(row, "lo"), number(row, "hi"), 1e-7);
        ++seen;
    }
    CHECK(seen == 54);
}

TEST_CASE("intervals of a number of files are those of scipy") {
    int seen = 0;
    for (const auto& row : rows_of("proportions/finite_population.tsv")) {
        const auto population = std::stol(row.at("N"));
        const auto n = std::stol(row.at("n"));
        const auto met = std::stol(row.at("x"));
        check_near(wilson(met, n), number(row, "wilson_lo"), number(row, "wilson_hi"), 1e-9);
        check_near(wilson_of_finite(met, n, population), number(row, "wilson_fpc_lo"),
                   number(row, "wilson_fpc_hi"), 1e-9);
        const auto files = hypergeometric_interval(met, n, population);
        CHECK(files.low == std::stol(row.at("hyper_lo_count")));
        CHECK(files.high == std::stol(row.at("hyper_hi_count")));
        const auto size = static_cast<double>(population);
        check_near({static_cast<double>(files.low) / size, static_cast<double>(files.high) / size},
                   number(row, "hyper_lo"), number(row, "hyper_hi"), 1e-9);
        ++seen;
    }
    CHECK(seen == 36);
}

TEST_CASE("the exact interval holds every number of files that the sample leaves likely, and no other") {
    for (Count population = 1; population <= 24; ++population) {
        for (Count n = 1; n <= population; ++n) {
            for (Count met = 0; met <= n; ++met) {
                Count low = population;
                Count high = 0;
                for (Count with = met; with <= population - n + met; ++with) {
                    const bool low_end = met == 0 || 1 - at_most(met - 1, n, with, population) > 0.025;
                    if (low_end) low = std::min(low, with);
                    if (at_most(met, n, with, population) > 0.025) high = std::max(high, with);
                }
                CHECK(hypergeometric_interval(met, n, population) == CountInterval{low, high});
            }
        }
    }
}

TEST_CASE("the interval fits how the files were drawn") {
    const Sampling forty{Design::simple_random, 40};
    CHECK(in_words(estimate(1, 30, forty)) == "between 1 and 4 of the 40 files (95% interval)");
    CHECK(in_words(estimate(12, 20, {Design::simple_random, {}})) == "95% interval 38% to 79%");
    CHECK(in_words(estimate(0, 20, {Design::simple_random, 500})) == "95% interval 0% to 17%");
    CHECK(in_words(estimate(0, 20, {Design::simple_random, 199})).starts_with("between 0 and "));
    CHECK(in_words(estimate(0, 20, {Design::simple_random, 200})) == "95% interval 0% to 17%");
    CHECK(in_words(estimate(3, 9, {Design::simple_random, 9})) == "3 of the 9 files");
    CHECK(in_words(estimate(3, 9, {Design::census, 9})) == "every file was read");
    CHECK(in_words(estimate(3, 9, {Design::other, 90})) ==
          "these files only: they are no simple random sample");
    CHECK(in_words(estimate(3, 9, {})) == "these files only: how they were drawn is not known");
    CHECK(in_words(estimate(0, 0, forty)) == "nothing to count");
}

TEST_CASE("none of n leaves some possible") {
    CHECK(assurance_in_words(20, {Design::simple_random, {}}) == "at most 14% of files, with 95% confidence");
    CHECK(assurance_in_words(20, {Design::simple_random, 60}) ==
          "at most 6 of the 60 files, with 95% confidence");
    CHECK(at_most(0, 20, 6, 60) > 0.05);
    CHECK(at_most(0, 20, 7, 60) <= 0.05);
    CHECK(most_after_none(20, 20) == 0);
    CHECK(assurance_in_words(20, {Design::census, 20}).empty());
    CHECK(assurance_in_words(0, {Design::simple_random, 20}).empty());
}

TEST_CASE("a very large population is no trouble") {
    const auto files = hypergeometric_interval(10, 400'000, 1'000'000);
    CHECK(files.low >= 10);
    CHECK(files.high < 60);
    // Near 80,000 of 100,000, 10,000 of them read: 8,000 is what one sees, 3 standard deviations are 1,140
    // files.
    const auto many = hypergeometric_interval(8'000, 10'000, 100'000);
    CHECK(many.low > 79'100);
    CHECK(many.low < 79'400);
    CHECK(many.high > 80'600);
    CHECK(many.high < 80'900);
}

TEST_CASE("impossible counts are refused") {
    CHECK_THROWS_AS(wilson(3, 2), Error);
    CHECK_THROWS_AS(wilson(0, 0), Error);
    CHECK_THROWS_AS(wilson(-1, 2), Error);
    CHECK_THROWS_AS(clopper_pearson(3, 2), Error);
    CHECK_THROWS_AS(hypergeometric_interval(1, 5, 4), Error);
    CHECK_THROWS_AS(estimate(3, 2, {}), Error);
    CHECK_THROWS_AS(estimate(3, 9, {Design::simple_random, 8}), Error);
    CHECK_THROWS_AS(wilson(1, 2, 1), Error);
}

}  // namespace estimate_test
