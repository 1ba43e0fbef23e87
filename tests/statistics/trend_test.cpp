#include "statistics/trend.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/exact_trend.hpp"
#include "statistics/oracle.hpp"

namespace trend_test {

using namespace caseaudit;
using namespace caseaudit::statistics;
using statistics_oracle::numbers;

namespace {

std::vector<TrendPoint> points_of(const std::string& scores, const std::string& met, const std::string& n) {
    std::vector<TrendPoint> points;
    for (const double score : numbers(scores)) points.push_back({score, 0, 0});
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i].met = std::lround(numbers(met)[i]);
        points[i].n = std::lround(numbers(n)[i]);
    }
    return points;
}

/// All ways of marking `met` of the files, one by one.
double p_by_counting(const std::vector<TrendPoint>& points) {
    std::vector<double> scores;
    int met = 0;
    double observed = 0;
    for (const auto& point : points) {
        scores.insert(scores.end(), static_cast<std::size_t>(point.n), point.score);
        met += static_cast<int>(point.met);
        observed += point.score * static_cast<double>(point.met);
    }
    double mean = 0;
    for (const double score : scores) mean += score * met / static_cast<double>(scores.size());
    double all = 0;
    double as_far = 0;
    for (unsigned chosen = 0; chosen < (1U << scores.size()); ++chosen) {
        if (__builtin_popcount(chosen) != met) continue;
        double sum = 0;
        for (std::size_t i = 0; i < scores.size(); ++i) sum += (chosen >> i & 1U) != 0 ? scores[i] : 0;
        ++all;
        if (std::abs(sum - mean) >= std::abs(observed - mean) - 1e-9) ++as_far;
    }
    return as_far / all;
}

}  // namespace

TEST_CASE("trends are those of R") {
    int seen = 0;
    for (const auto& row : statistics_oracle::rows_of("trend/cochran_armitage.tsv")) {
        CAPTURE(row.at("case"));
        const auto made = trend(points_of(row.at("scores"), row.at("x"), row.at("n")));
        REQUIRE(made);
        CHECK(std::abs(made->chi_squared - std::stod(row.at("chisq"))) < 1e-8);
        CHECK(std::abs(std::abs(made->z) - std::stod(row.at("z_abs"))) < 1e-8);
        CHECK(std::abs(made->p_chi_squared - std::stod(row.at("p_two_sided"))) < 1e-8);
        CHECK(std::abs(made->pearson - std::stod(row.at("pearson_chisq"))) < 1e-8);
        CHECK(made->pearson_freedom == std::stoi(row.at("pearson_df")));
        CHECK(std::abs(made->pearson_p - std::stod(row.at("pearson_p"))) < 1e-8);
        ++seen;
    }
    CHECK(seen == 6);
}

TEST_CASE("the exact trend counts every way of dealing the same files") {
    for (const auto& points : {points_of("1,2,3", "0,1,4", "5,5,6"), points_of("0,0.5,4", "3,2,1", "4,4,4"),
                               points_of("1,2,3,4", "4,3,4,4", "4,4,4,4")}) {
        const auto made = trend(points);
        REQUIRE(made);
        CHECK(made->method == TrendMethod::exact);
        CHECK(std::abs(made->p - p_by_counting(points)) < 1e-9);
        CHECK(std::abs(permutation_trend_p(points, {}) - made->p) < 0.015);
    }
}

TEST_CASE("the method fits what each cell expects") {
    CHECK(trend(points_of("1,2,3,4,5", "12,13,15,17,18", "20,20,20,20,20"))->method ==
          TrendMethod::chi_squared);
    CHECK(trend(points_of("1,2,3,4", "2,4,5,7", "8,10,9,9"))->method == TrendMethod::exact);
    TrendRules few_states;
    few_states.most_states = 5;
    const auto drawn = trend(points_of("1,2,3,4", "2,4,5,7", "8,10,9,9"), few_states);
    CHECK(drawn->method == TrendMethod::permutation);
    CHECK(drawn->p == trend(points_of("1,2,3,4", "2,4,5,7", "8,10,9,9"), few_states)->p);
}

TEST_CASE("a trend of many audits with one small month is drawn in time") {
    std::vector<TrendPoint> points;
    for (int month = 1; month <= 24; ++month) points.push_back({double(month), 200 + month, 400});
    points.push_back({25, 1, 2});
    CHECK(trend(points)->p < 0.5);
}

TEST_CASE("there is no trend in nothing") {
    CHECK_FALSE(trend({}));
    CHECK_FALSE(trend({{1, 3, 5}}));
    CHECK_FALSE(trend({{1, 3, 5}, {2, 0, 0}}));
    CHECK_FALSE(trend({{1, 0, 5}, {2, 0, 5}}));
    CHECK_FALSE(trend({{1, 5, 5}, {2, 5, 5}}));
    CHECK_FALSE(trend({{1, 2, 5}, {1, 3, 5}}));
    CHECK_THROWS_AS(trend({{1, 6, 5}, {2, 3, 5}}), Error);
}

TEST_CASE("a trend in words names its test") {
    CHECK(in_words(*trend(points_of("1,2,3,4,5", "12,13,15,17,18", "20,20,20,20,20"))) ==
          "rising (Cochran–Armitage test, p 0.009)");
    CHECK(in_words(*trend(points_of("1,2,3,4,5", "18,17,15,13,12", "20,20,20,20,20"))) ==
          "falling (Cochran–Armitage test, p 0.009)");
    CHECK(in_words(*trend(points_of("1,2,3", "5,5,5", "10,10,10"))) ==
          "no trend shown (Cochran–Armitage test, p 1.000)");
    CHECK(in_words(*trend(points_of("1,2,3,4", "2,4,5,7", "8,10,9,9"))).find("exact Cochran") !=
          std::string::npos);
}

}  // namespace trend_test
