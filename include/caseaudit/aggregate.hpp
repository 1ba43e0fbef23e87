#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/audit.hpp>
#include <caseaudit/columns.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/moderation.hpp>
#include <caseaudit/qa_pack.hpp>
#include <caseaudit/score.hpp>
#include <caseaudit/template.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// From many audits to one QA pack; and to its evidence, the way back, for those allowed.
namespace caseaudit {

/// An audit that fits its template, and its scores.
struct CheckedAudit {
    Audit audit;
    const Template* audit_template = nullptr;  ///< must outlive the counting
    Scores scores;

    /// Not complete, or a required question is unanswered: its facts and prompts count, nothing else.
    bool is_draft() const { return audit.status == AuditStatus::draft || scores.is_draft(); }
};

/// The audits that can be counted: one an id, sorted by id, so that their positions are their numbers.
struct Countable {
    std::vector<CheckedAudit> audits;
    std::vector<std::string>
        refused;  ///< a sentence for each id that different audits claim: none is counted
};
/// A completed audit replaces drafts of its id; the same audit given twice counts once.
CASEAUDIT_API Countable countable(std::vector<CheckedAudit> audits);

/// Of teams with fewer complete audits nothing is quoted, unless it is said otherwise.
inline constexpr int least_to_quote = 5;

struct QaOptions {
    std::string title;          ///< empty: "Findings for the QA meeting"
    std::string audience;       ///< empty: "the quality assurance meeting"
    std::optional<Date> as_of;  ///< the report date; else the latest as-of or completed date of the audits
    std::vector<std::string> selection;
    int first_number = 1;          ///< of the evidence's first audit
    bool explains_grades = false;  ///< in the evidence: where the pack has no room for it
    Sample sample{};
    /// Of a draw with strata: by the reference of each file audited, the position in `sample.draw->strata`.
    std::map<std::string, std::size_t, std::less<>> stratum_of{};
    /// Of teams with fewer complete audits nothing is quoted; 0: of all it is.
    int quotes_from = least_to_quote;
    std::vector<FollowedAction> followed{};      ///< from a store; what meetings decided is taken from it
    std::optional<PackModeration> moderation{};  ///< from a store
    std::vector<ModeratedGrade> moderated{};     ///< from a store: those that stand
};

/// The actions of audits as a store has followed them since: their state on that day, and when they were
/// closed.
CASEAUDIT_API void follow(Columns& columns, const std::vector<std::string>& ids,
                          const std::vector<FollowedAction>& followed, Date as_at);
CASEAUDIT_API void follow(std::vector<CheckedAudit>& audits, const std::vector<FollowedAction>& followed,
                          Date as_at);

/// A pack of more audits has numbers only: what lies behind them would not fit a page.
inline constexpr std::size_t most_detailed = 2000;

/// From columns alone: without details.
CASEAUDIT_API QaPack qa_pack(const Columns& columns, const std::vector<PracticeArea>& areas,
                             const QaOptions& options);

/// `audits` as `countable` gives them.
CASEAUDIT_API QaPack qa_pack(const std::vector<CheckedAudit>& audits, const std::vector<PracticeArea>& areas,
                             const QaOptions& options);

/// One answer with the entries it rests on.
struct EvidenceAnswer {
    int audit = 0;
    std::string words;
    std::string reason;
    std::string described;  ///< in whose words; empty where nobody did
    std::vector<Citation> entries;
};
struct EvidenceQuestion {
    std::string question;
    int version = 1;
    std::string title;
    std::vector<EvidenceAnswer> answers;
};
struct EvidenceAudit {
    int audit = 0;
    std::string id;
    std::string kind;
    std::string subject;
    std::string team;
    std::string auditors;
    Date as_of{};
    bool draft = false;
};
struct EvidencePrompt {
    int audit = 0;
    std::string title;
    bool urgent = false;
    std::string text;
    std::vector<Citation> entries;
};
/// One child's care plan, as the Independent Reviewing Officer rated it and as the audits answered.
struct EvidencePlan {
    std::string subject;
    std::string team;
    std::vector<std::pair<Rag, Citation>> ratings;  ///< oldest first
    std::string trend;                              ///< "better", "rated once"
    std::optional<Rag> facts;                       ///< what the audits' answers about planning come to
    std::optional<Rag> judgements;
    std::string beside_facts;  ///< "agree", "officer worse", "audit worse", "not scored", "not rated"
    std::string beside_judgements;
};
/// A view of child, parent, carer or worker.
struct EvidenceView {
    std::string subject;
    std::string from;
    std::string category;
    std::string rating;
    std::string state;
    Citation where;
    std::optional<Rag> audited{};  ///< what the audits' judgements of that category come to
    std::string beside{};  ///< "agree", "view worse", "audit worse", "not judged"; empty: not rated, or a
                           ///< later view counts
};
/// What an auditor, or whoever would not talk, said; as it was written.
struct EvidenceComment {
    int audit = 0;
    std::string team;
    std::string about;
    std::string text;
};
/// An action as it was written, as it stands at the date of the report.
struct EvidenceAction {
    std::string team;
    PackAction action;
};
/// Restricted: which audit each number is, and the entries that every answer cites.
struct QaEvidence {
    std::string title;
    std::vector<EvidenceAudit> audits;
    std::vector<EvidenceQuestion> questions;
    std::vector<EvidencePrompt> prompts;
    std::vector<EvidencePlan> plans;  ///< of the children whose plan is rated
    std::vector<EvidenceView> views;
    std::vector<EvidenceComment> comments;  ///< all, of every team; feedback and reasons for grades too
    std::vector<GradedAudit> graded;        ///< the complete ones, where the options say so
    std::vector<EvidenceAction> actions;    ///< by audit; none where no date of the report is known
};
CASEAUDIT_API QaEvidence qa_evidence(const std::vector<CheckedAudit>& audits,
                                     const std::vector<PracticeArea>& areas, const QaOptions& options);

}  // namespace caseaudit
