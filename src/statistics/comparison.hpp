#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <vector>

#include "statistics/interval.hpp"

/// Whether a team differs from the rest by more than chance explains.
namespace caseaudit::statistics {

/// Fisher's exact test of `met_a` of `n_a` against `met_b` of `n_b`, two-sided: the probability of all tables
/// with these margins that are no likelier than this one, as R's fisher.test sums them. Throws `Error` for
/// impossible counts.
CASEAUDIT_API double fisher_exact(Count met_a, Count n_a, Count met_b, Count n_b);

/// Benjamini and Hochberg 1995: for each p-value the smallest rate of false discoveries at which it would be
/// found, in the order given.
CASEAUDIT_API std::vector<double> benjamini_hochberg(const std::vector<double>& p_values);

struct TeamCount {
    std::string team;
    Count met = 0;
    Count n = 0;
};
struct QuestionCounts {
    std::string question;
    std::vector<TeamCount> teams;
};

/// One team against all others of the question together.
struct Comparison {
    std::string question;
    std::string team;
    Count met = 0;
    Count n = 0;
    Count rest_met = 0;
    Count rest_n = 0;
    std::optional<double> p;         ///< absent where there are too few audits
    std::optional<double> adjusted;  ///< beside `p`: corrected for all comparisons made together
    bool differs = false;            ///< `adjusted` is at most the rate of false discoveries allowed
};

struct ComparisonRules {
    Count least_audits = 20;          ///< of the team and of the rest: below it only counts are given
    double false_discoveries = 0.05;  ///< the expected share of wrong ones among the differences found
};

/// Every team against the rest on every question, in the order given, corrected together.
CASEAUDIT_API std::vector<Comparison> compare_teams(const std::vector<QuestionCounts>& questions,
                                                    const ComparisonRules& rules = {});

/// "12 of 40 against 70 of 120 elsewhere: more than chance explains (Fisher's exact test, p 0.004 after
/// correction for 30 comparisons)", or "3 of 8 against 70 of 120 elsewhere: too few to compare".
CASEAUDIT_API std::string in_words(const Comparison& comparison, std::size_t comparisons);

}  // namespace caseaudit::statistics
