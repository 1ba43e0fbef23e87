#include "sampling/weighted.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>

namespace weighted_test {

using namespace caseaudit;
using sampling::weighted_share;

TEST_CASE("each stratum weighs as many files as it has") {
    // (50·0.8 + 30·0.4 + 10·0.9) / 90; of the third stratum every file was drawn, and it adds no error:
    // (5/9)²·0.8·0.16/9 + (1/3)²·(2/3)·0.24/9 = 0.0063649.
    const auto made = *weighted_share({{50, 10, 10, 8}, {30, 10, 10, 4}, {10, 10, 10, 9}});
    CHECK(made.share == doctest::Approx(61.0 / 90));
    CHECK(made.standard_error == doctest::Approx(0.0797802).epsilon(1e-5));
}

TEST_CASE("a question that does not apply to every file is a ratio of two estimates") {
    // Met 50·0.3 + 30·0.2 = 21 of 50·0.6 + 30·0.8 = 54. A file met counts 11/18, not met -7/18, else 0.
    const auto made = *weighted_share({{50, 10, 6, 3}, {30, 10, 8, 2}});
    CHECK(made.share == doctest::Approx(7.0 / 18));
    CHECK(made.standard_error == doctest::Approx(0.1231134).epsilon(1e-5));
    CHECK(made.interval.low == doctest::Approx(0.1933949).epsilon(1e-4));
    CHECK(made.interval.high == doctest::Approx(0.6281130).epsilon(1e-4));
}

TEST_CASE("no interval leaves out what is known of the files read") {
    const auto made = *weighted_share({{50, 10, 10, 10}, {30, 10, 10, 10}});
    CHECK(made.share == 1);
    CHECK(made.interval.high == doctest::Approx(1));
    CHECK(made.interval.low >= 20.0 / 80);
    CHECK(made.interval.low == doctest::Approx(0.8650076).epsilon(1e-4));
    const auto most = *weighted_share({{10, 9, 9, 0}, {10, 9, 9, 9}});
    CHECK(most.interval.low >= 9.0 / 20);
    CHECK(most.interval.high <= 11.0 / 20);
}

TEST_CASE("a census has no error, and nothing counted no share") {
    const auto made = *weighted_share({{4, 4, 4, 1}, {2, 2, 2, 2}});
    CHECK(made.share == doctest::Approx(0.5));
    CHECK(made.interval.low == made.interval.high);
    CHECK(!weighted_share({{50, 10, 0, 0}, {30, 10, 0, 0}}));
}

TEST_CASE("where the question applies in fully drawn strata alone, the interval is still one") {
    const auto made = *weighted_share({{50, 10, 0, 0}, {5, 5, 5, 2}});
    CHECK(made.share == doctest::Approx(0.4));
    CHECK(made.interval.low > 0);
    CHECK(made.interval.high < 1);
}

TEST_CASE("a stratum of which nothing was drawn lets nobody speak of all") {
    CHECK_THROWS_AS(weighted_share({{50, 10, 10, 8}, {30, 0, 0, 0}}), Error);
    CHECK_THROWS_AS(weighted_share({{50, 51, 10, 8}}), Error);
    CHECK_THROWS_AS(weighted_share({{50, 10, 8, 9}}), Error);
    CHECK_THROWS_AS(weighted_share({}), Error);
}

}  // namespace weighted_test
