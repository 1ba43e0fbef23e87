#include "aggregate/differences.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cmath>

#include "aggregate/sampling.hpp"
#include "aggregate/words.hpp"
#include "statistics/comparison.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr int least_audits = 20;
constexpr double false_discoveries = 0.1;

struct Compared {
    std::vector<statistics::QuestionCounts> counts;
    std::vector<TeamDifference> of;  ///< one each question, without team and counts
};

template <class CellOf>
void add_questions(Compared& all, const Matrix<CellOf>& matrix, const QaPack& pack, Measure measure) {
    for (const auto& row : matrix.questions) {
        statistics::QuestionCounts counts{fmt::format("{} v{}", row.id, row.version), {}};
        for (std::size_t i = 0; i < row.teams.size(); ++i)
            counts.teams.push_back({pack.teams[i], row.teams[i].met, row.teams[i].counted()});
        all.counts.push_back(std::move(counts));
        TeamDifference one;
        one.question = row.id;
        one.version = row.version;
        one.title = row.title;
        one.measure = measure;
        all.of.push_back(std::move(one));
    }
}

TeamDifference filled(TeamDifference one, const statistics::Comparison& made, std::size_t comparisons) {
    one.team = made.team;
    one.met = static_cast<int>(made.met);
    one.counted = static_cast<int>(made.n);
    one.rest_met = static_cast<int>(made.rest_met);
    one.rest_counted = static_cast<int>(made.rest_n);
    one.q = std::round(*made.adjusted * 10'000) / 10'000;
    one.words = statistics::in_words(made, comparisons);
    return one;
}

/// As the team's cell in the matrix.
int most_percent_of(const TeamDifference& one, const QaPack& pack) {
    const auto team = std::ranges::find(pack.teams, one.team) - pack.teams.begin();
    const auto in = [&](const auto& matrix) {
        return matrix.find(one.question, one.version)->teams.at(static_cast<std::size_t>(team)).most_percent;
    };
    return one.measure == Measure::fact ? in(pack.facts) : in(pack.judgements);
}

std::string words_for(const TeamDifferences& all) {
    if (all.tested == 0)
        return fmt::format(
            "No team has {} answers to a question, nor the others together: below that a difference "
            "between teams tells little from chance. The matrices give the counts.",
            least_audits);
    return fmt::format(
        "{} of one team with all others together were tested by Fisher's exact test, where both have "
        "{} answers or more; corrected for their number (Benjamini and Hochberg), {} a difference "
        "that chance explains badly (q below {}). Of teams with fewer the matrices give the counts.",
        caseaudit::counted(all.tested, "comparison"), least_audits,
        all.found.empty() ? "none shows"
                          : fmt::format("{} {}", all.found.size(), all.found.size() == 1 ? "shows" : "show"),
        false_discoveries);
}

}  // namespace

TeamDifferences differences(const QaPack& pack) {
    TeamDifferences all;
    if (pack.teams.size() < 2) {
        all.words = "There are no two teams to compare.";
        return all;
    }
    if (!allows_tests(pack.drawn)) {
        all.words =
            "Counts only: differences between teams are tested where the files are a simple random sample or "
            "a census.";
        return all;
    }
    Compared compared;
    add_questions(compared, pack.facts, pack, Measure::fact);
    add_questions(compared, pack.judgements, pack, Measure::judgement);
    const auto made = statistics::compare_teams(compared.counts, {least_audits, false_discoveries});
    for (const auto& one : made) all.tested += one.p.has_value();
    for (const auto& one : made) {
        if (!one.adjusted || *one.adjusted >= false_discoveries) continue;
        for (std::size_t i = 0; i < compared.counts.size(); ++i) {
            if (compared.counts[i].question != one.question) continue;
            all.found.push_back(filled(compared.of[i], one, static_cast<std::size_t>(all.tested)));
            all.found.back().most_percent = most_percent_of(all.found.back(), pack);
            break;
        }
    }
    all.words = words_for(all);
    return all;
}

}  // namespace caseaudit::aggregate
