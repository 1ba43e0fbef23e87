#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/score.hpp>
#include <span>
#include <vector>

#include "scoring/weighted_tree.hpp"

namespace caseaudit::scoring {

enum class Standing { counted, not_applicable, unanswered, not_asked };

/// What one question came to in one audit.
struct Reply {
    const PlanQuestion* question = nullptr;
    Standing standing = Standing::not_asked;
    const ScaleValue* value = nullptr;  ///< when counted: as it scores
    bool no_evidence_found = false;     ///< counted, as its scale says

    bool counts_in(Ledger ledger) const {
        return standing == Standing::counted && question->ledger == ledger;
    }
    bool fails_gate() const { return standing == Standing::counted && question->gate && value->fails; }
};

/// An audit's replies, one for each question of the plan, in its order.
class Replies {
public:
    /// Throws `Error` when a value is none of its question's.
    Replies(const ScorePlan& plan, const Template& audit_template, const Audit& audit);

    std::span<const Reply> all() const { return all_; }
    std::span<Reply> all() { return all_; }
    const ScorePlan& plan() const { return *plan_; }

    /// A ledger's score. A section in which nothing with a weight counts leaves, with its own weight.
    std::optional<Fraction> mean(Ledger ledger) const;
    /// The same as a tree, for other models: only what is in the score.
    Node tree(Ledger ledger) const;
    LedgerScore ledger(Ledger ledger) const;

private:
    const ScorePlan* plan_;
    std::vector<Reply> all_;
};

}  // namespace caseaudit::scoring
