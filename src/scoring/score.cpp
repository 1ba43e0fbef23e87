#include <algorithm>
#include <caseaudit/score.hpp>

#include "scoring/explanation.hpp"
#include "scoring/grades.hpp"
#include "scoring/replies.hpp"

namespace caseaudit {
namespace {

using scoring::Replies;
using scoring::Standing;

/// Returns whether a required fact is among what is missing.
bool note_missing(const Replies& replies, Scores& scores) {
    bool facts = false;
    for (const auto& reply : replies.all()) {
        if (reply.standing != Standing::unanswered || !reply.question->required) continue;
        scores.missing.push_back(reply.question->id);
        facts = facts || reply.question->ledger == Ledger::compliance;
    }
    return facts;
}

void note_failed_gates(const Replies& replies, Scores& scores) {
    for (const auto& reply : replies.all()) {
        if (!reply.fails_gate()) continue;
        scores.failed_gates.push_back({reply.question->id, reply.question->label, *reply.question->gate});
    }
}

}  // namespace

Scores score(const ScorePlan& plan, const Template& audit_template, const Audit& audit) {
    Replies replies{plan, audit_template, audit};
    Scores scores;
    scores.compliance = replies.ledger(Ledger::compliance);
    scores.practice = replies.ledger(Ledger::practice);
    scores.marked_draft = audit.status == AuditStatus::draft;
    const bool facts_missing = note_missing(replies, scores);
    note_failed_gates(replies, scores);
    if (scores.compliance.score && !facts_missing) {
        scores.compliance_rag = scoring::rag_of_compliance(*scores.compliance.score, plan.bands);
    }
    if (scores.practice.score && !scores.is_draft()) {
        scores.practice_grade = scoring::grade_of(*scores.practice.score, plan.bands);
        scores.grade = std::min(*scores.practice_grade, lowest_cap(replies).value_or(Grade::outstanding));
    }
    scores.explanation = explain(scores, replies);
    scores.would_change = what_would_change(scores, replies);
    return scores;
}

std::optional<ModelScore> score_by(Model model, Ledger ledger, const ScorePlan& plan,
                                   const Template& audit_template, const Audit& audit) {
    return scoring::score_by(model, Replies{plan, audit_template, audit}.tree(ledger));
}

}  // namespace caseaudit
