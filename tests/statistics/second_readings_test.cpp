#include "statistics/agreement/second_readings.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/agreement/krippendorff.hpp"

namespace second_readings_test {

using namespace caseaudit;
using namespace caseaudit::statistics;

namespace {

std::vector<GradePair> pairs(std::initializer_list<std::pair<int, GradePair>> counted) {
    std::vector<GradePair> made;
    for (const auto& [times, pair] : counted) made.insert(made.end(), static_cast<std::size_t>(times), pair);
    return made;
}

}  // namespace

TEST_CASE("sixteen of twenty exactly and the rest one grade apart is much agreement") {
    const auto made = second_readings(pairs({{16, {2, 2}}, {2, {2, 1}}, {2, {1, 2}}}), 4);
    CHECK(made.exact == 16);
    CHECK(made.within_one == 20);
    CHECK(made.moderated_lower == 2);
    CHECK(made.moderated_higher == 2);
    CHECK(made.severe.empty());
    CHECK(std::abs(made.gwet_ac2->value - 0.922) < 0.001);
    CHECK(std::abs(made.ordinal_alpha->value) < 0.15);
    CHECK(in_words(made).find("16 of 20 exactly (95% interval 58% to 92%), 20 within one grade") == 0);
    CHECK(in_words(made).ends_with("the two differ because the grades vary little"));
}

TEST_CASE("four severe splits of eighteen are not hidden by the rest") {
    const auto made =
        second_readings(pairs({{12, {2, 2}}, {2, {2, 1}}, {2, {3, 1}}, {1, {0, 2}}, {1, {3, 0}}}), 4);
    CHECK(made.severe == std::vector<std::size_t>{14, 15, 16, 17});
    CHECK(made.gwet_ac2->value > made.ordinal_alpha->value + 0.3);
    CHECK(in_words(made).ends_with("the two differ because few files are far apart"));
}

TEST_CASE("below ten files there are counts only") {
    const auto made = second_readings(pairs({{6, {2, 2}}, {3, {2, 0}}}), 4);
    CHECK_FALSE(made.is_enough);
    CHECK_FALSE(made.exact_interval);
    CHECK_FALSE(made.gwet_ac2);
    CHECK(in_words(made) == "6 of 9 exactly, 6 within one grade; too few for more than counts");
    CHECK(in_words(second_readings({}, 4)) ==
          "0 of 0 exactly, 0 within one grade; too few for more than counts");
    CHECK_THROWS_AS(second_readings({{4, 0}}, 4), Error);
}

TEST_CASE("one grade for all is undefined, never 1") {
    const auto made = second_readings(pairs({{20, {2, 2}}}), 4);
    CHECK(made.is_enough);
    CHECK_FALSE(made.gwet_ac2);
    CHECK_FALSE(made.ordinal_alpha);
    CHECK(in_words(made).find("undefined") != std::string::npos);
}

TEST_CASE("the bootstrap gives the same interval for the same seed") {
    const auto graded =
        pairs({{6, {0, 0}}, {6, {1, 1}}, {6, {2, 2}}, {3, {3, 3}}, {4, {1, 2}}, {2, {3, 2}}, {1, {0, 2}}});
    const auto made = second_readings(graded, 4, 7);
    REQUIRE(made.ordinal_alpha->interval);
    CHECK(made.ordinal_alpha->interval == second_readings(graded, 4, 7).ordinal_alpha->interval);
    CHECK(made.ordinal_alpha->interval != second_readings(graded, 4, 8).ordinal_alpha->interval);
    CHECK(made.ordinal_alpha->interval->low < made.ordinal_alpha->value);
    CHECK(made.ordinal_alpha->interval->high > made.ordinal_alpha->value);
    CHECK(made.ordinal_alpha->interval->high <= 1);
}

}  // namespace second_readings_test
