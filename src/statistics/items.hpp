#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "statistics/interval.hpp"

/// What each question adds to a questionnaire, for whoever wants it shorter.
namespace caseaudit::statistics {

/// Answers as numbers; absent where not applicable or unanswered.
struct ItemAnswers {
    std::vector<std::string> items;
    std::vector<std::vector<std::optional<double>>> audits;  ///< one answer an item
};

/// The two differ where answers are missing, so a report names the one it used.
enum class Missing {
    complete_cases,  ///< only audits in which every item is answered
    pairwise,        ///< each pair of items over the audits in which both are
};

struct ItemStatistics {
    std::string item;
    Count answered = 0;
    double share_missing = 0;
    double mean = 0;
    double deviation = 0;
    bool varies = false;  ///< else it tells no file from another, and has none of what follows
    std::optional<double> rest_correlation;  ///< with the sum of the other items
    std::optional<double> total_correlation;
    std::optional<double>
        corrected_correlation;  ///< with the total, overlap taken out by multiple correlation
    std::optional<double> alpha_if_dropped;
    std::optional<double> discrimination;  ///< the mean of the best 27% of files less that of the worst 27%
};

struct ScaleStatistics {
    Missing method = Missing::complete_cases;
    Count audits = 0;
    Count complete = 0;           ///< audits in which every item is answered
    std::optional<double> alpha;  ///< Cronbach 1951; over the items that vary
    std::optional<double> standardised_alpha;
    std::optional<double> average_correlation;
    std::vector<ItemStatistics> items;
};

/// Throws `Error` where an audit has more or fewer answers than there are items.
CASEAUDIT_API ScaleStatistics item_statistics(const ItemAnswers& answers, Missing method);

struct ShorteningRules {
    Count least_audits = 30;    ///< with fewer nothing is proposed
    double most_missing = 0.8;  ///< a share
    double least_correlation = 0.2;
};
struct Proposal {
    std::string item;
    std::vector<std::string> reasons;
};

/// Items that could go, in their order; never one of `kept` (gates and statutory questions: that nearly all
/// meet them is no reason to stop asking).
CASEAUDIT_API std::vector<Proposal> items_to_drop(const ScaleStatistics& scale,
                                                  const std::set<std::string>& kept,
                                                  const ShorteningRules& rules = {});

}  // namespace caseaudit::statistics
