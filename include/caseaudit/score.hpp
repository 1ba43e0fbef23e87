#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <optional>
#include <string>
#include <vector>

namespace caseaudit {

/// Facts give compliance, judgements give practice. They are never combined.
enum class Ledger { compliance, practice };
enum class Rag { red, amber, green };

/// One question as the scorer needs it.
struct PlanQuestion {
    std::string id;
    std::string label;
    Ledger ledger = Ledger::compliance;
    int weight = 100;
    std::optional<Grade> gate;
    bool required = true;
    std::vector<ScaleValue> values;
    std::string no_evidence_as;
};

struct PlanSection {
    std::string id;
    int weight = 100;
    std::vector<PlanQuestion> questions;
};

/// All that scoring needs of a template. Plain data, so that the form's script can interpret the very same
/// plan.
struct ScorePlan {
    std::string template_id;
    Version template_version;
    std::string template_hash;
    Bands bands;
    std::vector<PlanSection> sections;
};

struct LedgerScore {
    std::optional<Fraction> score;  ///< nothing: not scored, since nothing with a weight was answered
    int counted = 0;                ///< answers in the denominator
    int not_applicable = 0;
    int no_evidence_found = 0;  ///< of those counted
    int unanswered = 0;
    int not_asked = 0;
};

struct FailedGate {
    std::string question;
    std::string label;
    Grade cap = Grade::requires_improvement;
};

struct CASEAUDIT_API Scores {
    LedgerScore compliance;
    LedgerScore practice;
    std::optional<Rag> compliance_rag;
    std::optional<Grade> practice_grade;  ///< by the bands alone; nothing for a draft or when not scored
    std::vector<FailedGate> failed_gates;
    std::optional<Grade> grade;             ///< after the gates; provisional until moderated
    std::vector<std::string> missing;       ///< required questions unanswered: the audit is a draft
    std::vector<std::string> explanation;   ///< sentences: why this grade
    std::vector<std::string> would_change;  ///< sentences: what would give another

    bool is_draft() const { return !missing.empty(); }
};

/// Throws `Error` when the template's weights are too varied to be scored exactly.
CASEAUDIT_API ScorePlan compile_score_plan(const Template& audit_template);

/// Scores one audit. `audit_template` is the plan's own. Never asks the date.
CASEAUDIT_API Scores score(const ScorePlan& plan, const Template& audit_template, const Audit& audit);

CASEAUDIT_API Rag rag_of(Grade grade);
CASEAUDIT_API std::string_view name_of(Rag rag);  ///< "green"
CASEAUDIT_API std::string_view name_of(Ledger ledger);

}  // namespace caseaudit
