#include <doctest/doctest.h>
#include <spdlog/fmt/fmt.h>

#include "aggregate/theme_counts.hpp"
#include "statistics/random.hpp"

namespace theme_contrasts_test {

using namespace caseaudit;

namespace {

constexpr std::size_t teams = 12;
constexpr std::size_t themes = 36;
constexpr std::size_t planted_theme = 5;
constexpr std::size_t planted_team = 3;
// In how many of a hundred audits a theme comes up: the shares of domain text, from rare to common.
constexpr std::array<std::uint64_t, 12> shares{2, 3, 4, 5, 6, 8, 10, 12, 15, 17, 19, 21};

int how_many(statistics::Random& random, int of, std::uint64_t in_a_hundred) {
    int count = 0;
    for (int i = 0; i < of; ++i) count += random.below(100) < in_a_hundred ? 1 : 0;
    return count;
}

/// A meeting at which one team differs in one theme, and no other in any.
ThemeReport meeting(statistics::Random& random, int audits_of_team) {
    ThemeReport report;
    for (std::size_t team = 0; team < teams; ++team) report.teams.push_back(fmt::format("Team {}", team));
    report.audits.by_team.assign(teams, audits_of_team);
    report.audits.all = audits_of_team * static_cast<int>(teams);
    for (std::size_t theme = 0; theme < themes; ++theme) {
        ThemeLine line;
        line.id = fmt::format("theme-{}", theme);
        for (std::size_t team = 0; team < teams; ++team) {
            const bool is_planted = theme == planted_theme && team == planted_team;
            const auto share = theme == planted_theme ? (is_planted ? 45U : 10U) : shares[theme % 12];
            line.issues.audits.by_team.push_back(how_many(random, audits_of_team, share));
            line.strengths.audits.by_team.push_back(
                how_many(random, audits_of_team, shares[(theme + 5) % 12]));
        }
        report.themes.push_back(line);
    }
    return report;
}

/// In so many meetings.
struct Claims {
    int meetings = 0;
    int wrong = 0;
    int right = 0;
};

Claims claims_in(int audits_of_team, int meetings) {
    statistics::Random random{20130531};
    Claims claims{meetings, 0, 0};
    for (int i = 0; i < meetings; ++i) {
        for (const auto& one : aggregate::theme_contrasts(meeting(random, audits_of_team))) {
            const bool is_planted =
                one.theme == planted_theme && one.team == planted_team && one.kind == CommentKind::issue;
            ++(is_planted ? claims.right : claims.wrong);
        }
    }
    return claims;
}

}  // namespace

TEST_CASE("a meeting is shown at most 0.2 false differences between teams, and most of the true ones") {
    const auto few = claims_in(20, 30);
    const auto many = claims_in(60, 20);
    for (const auto& claims : {few, many}) {
        MESSAGE(fmt::format("of {} meetings: {} false claims, {} of the planted differences found",
                            claims.meetings, claims.wrong, claims.right));
        CHECK(claims.wrong * 10 <= claims.meetings * 2);
    }
    CHECK(few.right * 10 >= few.meetings * 3);
    CHECK(many.right * 10 >= many.meetings * 9);
}

TEST_CASE("of teams with fewer than twenty audits nothing is claimed") {
    const auto small = claims_in(19, 3);
    CHECK(small.wrong == 0);
    CHECK(small.right == 0);
}

}  // namespace theme_contrasts_test
