#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "statistics/interval.hpp"

/// What each question adds to a questionnaire, for whoever wants it shorter.
namespace caseaudit::statistics {

/// Of the answers to an item that are absent, those that do not say that it is not applicable.
struct Silent {
    Count not_asked = 0;
    Count unanswered = 0;  ///< asked, but not answered, or the source cannot carry it
};

/// Answers as numbers; absent where not applicable, unanswered or not asked.
struct ItemAnswers {
    std::vector<std::string> items;
    std::vector<std::vector<std::optional<double>>> audits;  ///< one answer an item
    std::vector<Silent> silent{};  ///< one an item; none: what is absent is not applicable
};

/// The two differ where answers are missing, so a report names the one it used.
enum class Missing {
    complete_cases,  ///< only audits in which every item is answered
    pairwise,        ///< each pair of items over the audits in which both are
};

struct ItemStatistics {
    std::string item;
    Count answered = 0;  ///< with what has a score
    Count asked = 0;
    Count not_applicable = 0;
    double share_missing = 0;  ///< not applicable, of those answered or not applicable
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
    Count least_audits = 30;    ///< with fewer, or fewer answers to a question, nothing is proposed
    double most_missing = 0.8;  ///< a share: not applicable, of the audits that answer it
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
