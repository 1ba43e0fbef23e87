#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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
    bool opens_others = false;  ///< whether others are asked hangs on its answer
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
    std::optional<Rag> compliance_rag;    ///< nothing when not scored, or while a required fact is missing
    std::optional<Grade> practice_grade;  ///< by the bands alone; nothing for a draft or when not scored
    std::vector<FailedGate> failed_gates;
    std::optional<Grade> grade;             ///< after the gates; provisional until moderated
    std::vector<std::string> missing;       ///< ids of required questions unanswered: the audit is a draft
    bool marked_draft = false;              ///< the audit itself says that it is not complete
    std::vector<std::string> explanation;   ///< sentences: why this grade
    std::vector<std::string> would_change;  ///< sentences: what would give another

    /// A draft's facts can be counted; it is never graded.
    bool is_draft() const { return marked_draft || !missing.empty(); }
};

/// Throws `Error` when the template's weights are too varied to be scored exactly.
CASEAUDIT_API ScorePlan compile_score_plan(const Template& audit_template);

/// Scores one audit. `audit_template` is the plan's own. Never asks the date.
CASEAUDIT_API Scores score(const ScorePlan& plan, const Template& audit_template, const Audit& audit);

/// The four scoring models of XCCDF 1.2; ours is the default model.
enum class Model { default_model, flat, flat_unweighted, absolute };

/// What one model makes of one ledger, in the model's own units: "67.9 of 100", "13 of 19", "1 of 1".
struct ModelScore {
    Fraction score;
    Fraction maximum;
    bool operator==(const ModelScore&) const = default;
};

/// Nothing: not scored, since nothing counts towards it.
CASEAUDIT_API std::optional<ModelScore> score_by(Model model, Ledger ledger, const ScorePlan& plan,
                                                 const Template& audit_template, const Audit& audit);

CASEAUDIT_API Rag rag_of(Grade grade);
CASEAUDIT_API std::string_view name_of(Rag rag);        ///< "green"
CASEAUDIT_API std::string_view name_of(Ledger ledger);  ///< "compliance"
CASEAUDIT_API std::string_view name_of(Model model);    ///< "flat-unweighted", as XCCDF's system names end

}  // namespace caseaudit
