#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/score.hpp>
#include <vector>

#include "statistics/items.hpp"

namespace caseaudit::aggregate {

/// What each question of one ledger of one version of a template adds to the others.
struct QuestionItems {
    const Template* audit_template = nullptr;
    Ledger ledger = Ledger::compliance;
    statistics::ScaleStatistics scale;  ///< items are ids of questions; pairwise
    std::vector<statistics::Proposal>
        uninformative;  ///< gates and statutory questions too: not yet proposals
};

/// From complete audits, an answer as the number that it scores. Pairwise, since conditional questions leave
/// hardly an audit with every answer. By template, version and ledger; ledgers with fewer than two questions
/// are left out.
CASEAUDIT_API std::vector<QuestionItems> question_items(const std::vector<CheckedAudit>& audits);

}  // namespace caseaudit::aggregate
