#include "statistics/comparison.hpp"

#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <cmath>

#include "statistics/random.hpp"

namespace comparison_test {

using namespace caseaudit;
using namespace caseaudit::statistics;

TEST_CASE("Fisher's exact test is R's") {
    // Fisher's tea tasting, and Agresti's job satisfaction cut to two by two: R's fisher.test.
    CHECK(std::abs(fisher_exact(3, 4, 1, 4) - 0.4857142857) < 1e-9);
    CHECK(std::abs(fisher_exact(2, 12, 10, 13) - 0.0048260414) < 1e-4);
    CHECK(fisher_exact(0, 5, 0, 9) == 1);
    CHECK(fisher_exact(5, 5, 9, 9) == 1);
    CHECK(fisher_exact(0, 0, 4, 9) == 1);
    CHECK_THROWS_AS(fisher_exact(4, 3, 0, 1), Error);
}

TEST_CASE("Fisher's exact test sums every table that is no likelier") {
    // All ways of 9 files met among 7 and 11, counted one by one.
    double likelier_or_not[8] = {};
    double all = 0;
    for (unsigned chosen = 0; chosen < (1U << 18U); ++chosen) {
        if (__builtin_popcount(chosen) != 9) continue;
        likelier_or_not[__builtin_popcount(chosen & 127U)] += 1;
        all += 1;
    }
    for (int met = 0; met <= 7; ++met) {
        double p = 0;
        for (const double ways : likelier_or_not) {
            if (ways <= likelier_or_not[met]) p += ways / all;
        }
        CHECK(std::abs(fisher_exact(met, 7, 9 - met, 11) - p) < 1e-12);
    }
}

TEST_CASE("Fisher's exact test ends at once however many files there are") {
    // Worked out with 60 digits.
    CHECK(fisher_exact(2'000, 2'500, 78'000, 97'500) == doctest::Approx(1));
    CHECK(fisher_exact(1'900, 2'500, 74'300, 97'500) == doctest::Approx(0.8120384582423443).epsilon(1e-9));
    CHECK(fisher_exact(1'960, 2'500, 74'100, 97'500) == doctest::Approx(0.005475173463297416).epsilon(1e-9));
    CHECK(fisher_exact(2'100, 2'500, 74'100, 97'500) * 1e22 == doctest::Approx(4.191102233852910));
    CHECK(fisher_exact(50'000, 100'000, 49'000, 100'000) * 1e6 == doctest::Approx(7.898289557214895));
    CHECK(fisher_exact(50'000, 100'000, 49'900, 100'000) == doctest::Approx(0.6579526977526767));
    // Below what a double holds it is 0, and not undefined.
    CHECK(fisher_exact(50'000, 50'000, 0, 50'000) == 0);
}

TEST_CASE("many comparisons are corrected together, as R's p.adjust does") {
    // Benjamini and Hochberg 1995, table 2.
    const std::vector<double> p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    const auto adjusted = benjamini_hochberg(p);
    CHECK(std::abs(adjusted[0] - 0.0015) < 1e-12);
    CHECK(std::abs(adjusted[3] - 0.035625) < 1e-12);
    CHECK(std::abs(adjusted[4] - 0.0603) < 1e-12);
    CHECK(std::abs(adjusted[5] - 0.0638571429) < 1e-9);
    CHECK(adjusted[14] == 1);
    const std::vector<double> shuffled{1.0, 0.0004, 0.0001};
    CHECK(benjamini_hochberg(shuffled)[1] == doctest::Approx(0.0006));
    CHECK(benjamini_hochberg(shuffled)[0] == 1);
    CHECK(benjamini_hochberg({}).empty());
}

TEST_CASE("a team is compared with the rest only where both have audits enough") {
    const auto made =
        compare_teams({{"q1", {{"a", 5, 40}, {"b", 60, 80}, {"c", 19, 19}}}, {"q2", {{"a", 20, 40}}}});
    REQUIRE(made.size() == 4);
    CHECK(made[0].rest_met == 79);
    CHECK(made[0].rest_n == 99);
    CHECK(made[0].differs);
    CHECK(*made[0].adjusted >= *made[0].p);
    CHECK_FALSE(made[2].p);
    CHECK_FALSE(made[2].differs);
    CHECK_FALSE(made[3].p);
    CHECK(in_words(made[2], 2) == "19 of 19 against 65 of 120 elsewhere: too few to compare");
    CHECK(in_words(made[0], 2) ==
          "5 of 40 against 79 of 99 elsewhere: more than chance explains (Fisher's exact test, p below 0.001 "
          "after correction for 2 comparisons)");
    Comparison alike{"q", "a", 10, 20, 11, 20, 0.9, 0.9, false};
    CHECK(
        in_words(alike, 1) ==
        "10 of 20 against 11 of 20 elsewhere: no more than chance may explain (Fisher's exact test, p 0.900 "
        "after correction for 1 comparison)");
}

TEST_CASE("where no team differs, few are said to") {
    Random random{7};
    int found = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<QuestionCounts> questions;
        for (int question = 0; question < 10; ++question) {
            QuestionCounts counts{"q" + std::to_string(question), {}};
            for (const auto* team : {"a", "b", "c"}) {
                TeamCount count{team, 0, 30};
                for (int file = 0; file < 30; ++file) count.met += random.below(10) < 7 ? 1 : 0;
                counts.teams.push_back(count);
            }
            questions.push_back(counts);
        }
        for (const auto& each : compare_teams(questions)) {
            if (each.differs) {
                ++found;
                break;
            }
        }
    }
    CHECK(found <= 12);  // of 200 packs, at most 5% expected
}

}  // namespace comparison_test
