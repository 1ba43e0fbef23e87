#include "statistics/comparison.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <numeric>

namespace caseaudit::statistics {

namespace {

Comparison against_the_rest(const QuestionCounts& question, const TeamCount& team,
                            const ComparisonRules& rules) {
    Comparison made{question.question, team.team, team.met, team.n, -team.met, -team.n, {}, {}, false};
    for (const auto& each : question.teams) {
        made.rest_met += each.met;
        made.rest_n += each.n;
    }
    if (std::min(made.n, made.rest_n) >= rules.least_audits) {
        made.p = fisher_exact(made.met, made.n, made.rest_met, made.rest_n);
    }
    return made;
}

void correct_together(std::vector<Comparison>& comparisons, const ComparisonRules& rules) {
    std::vector<double> p_values;
    for (const auto& each : comparisons) {
        if (each.p) p_values.push_back(*each.p);
    }
    const auto adjusted = benjamini_hochberg(p_values);
    auto next = adjusted.begin();
    for (auto& each : comparisons) {
        if (!each.p) continue;
        each.adjusted = *next++;
        each.differs = *each.adjusted <= rules.false_discoveries;
    }
}

std::string p_in_words(double p) { return p < 0.001 ? "p below 0.001" : fmt::format("p {:.3f}", p); }

}  // namespace

std::vector<double> benjamini_hochberg(const std::vector<double>& p_values) {
    std::vector<std::size_t> largest_first(p_values.size());
    std::iota(largest_first.begin(), largest_first.end(), std::size_t{0});
    std::stable_sort(largest_first.begin(), largest_first.end(),
                     [&](std::size_t a, std::size_t b) { return p_values[a] > p_values[b]; });
    std::vector<double> adjusted(p_values.size());
    double smallest = 1;
    auto rank = static_cast<double>(p_values.size());
    for (const auto at : largest_first) {
        smallest = std::min(smallest, p_values[at] * static_cast<double>(p_values.size()) / rank);
        adjusted[at] = smallest;
        --rank;
    }
    return adjusted;
}

std::vector<Comparison> compare_teams(const std::vector<QuestionCounts>& questions,
                                      const ComparisonRules& rules) {
    std::vector<Comparison> made;
    for (const auto& question : questions) {
        for (const auto& team : question.teams) made.push_back(against_the_rest(question, team, rules));
    }
    correct_together(made, rules);
    return made;
}

std::string in_words(const Comparison& comparison, std::size_t comparisons) {
    const auto counts = fmt::format("{} of {} against {} of {} elsewhere", comparison.met, comparison.n,
                                    comparison.rest_met, comparison.rest_n);
    if (!comparison.adjusted) return counts + ": too few to compare";
    const auto test = fmt::format("Fisher's exact test, {} after correction for {} comparison{}",
                                  p_in_words(*comparison.adjusted), comparisons, comparisons == 1 ? "" : "s");
    return fmt::format("{}: {} ({})", counts,
                       comparison.differs ? "more than chance explains" : "no more than chance may explain",
                       test);
}

}  // namespace caseaudit::statistics
