#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/result.hpp>
#include <caseaudit/template.hpp>
#include <caseaudit/timekeeping.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

/// `no_evidence_found` is only ever a person's answer; a question whose `when` is false has no answer at all.
enum class AnswerState { answered, not_applicable, no_evidence_found, unanswered };

struct Answer {
    std::string question;
    int version = 1;  ///< of the question
    AnswerState state = AnswerState::unanswered;
    std::string value;               ///< of the question's scale, when answered
    std::string reason;              ///< why not applicable or unanswered; or the auditor's short evidence
    std::string check;               ///< "plugin.check" that gave this answer; empty: a person did
    Outcome outcome = Outcome::met;  ///< what that check said
    bool confirmed = false;          ///< a person has looked at the check's answer and agrees
    std::string correction;  ///< why a person answers otherwise than the check said; empty: nobody does
    std::vector<Citation> evidence;

    bool operator==(const Answer&) const = default;
};

/// A prompt that a check raised, or its word that it found nothing to look at.
struct AuditPrompt {
    std::string question;  ///< the question it belongs to
    std::string check;
    Outcome outcome = Outcome::met;  ///< `not_checked`, `not_applicable`, `error`: the reason is in `reason`
    std::string reason;
    std::vector<Prompt> prompts;

    bool operator==(const AuditPrompt&) const = default;
};

enum class CommentKind { strength, issue };

struct Comment {
    CommentKind kind = CommentKind::issue;
    std::string question;  ///< the question it is about; or empty
    std::string area;      ///< the practice area it is about; or empty
    std::string text;

    bool operator==(const Comment&) const = default;
};

enum class ConversationState { held, declined, not_possible };
enum class Colleague { worker, manager };

struct Conversation {
    Colleague with = Colleague::worker;
    ConversationState state = ConversationState::held;
    std::optional<Date> date;
    std::string why;  ///< required unless held

    bool operator==(const Conversation&) const = default;
};

/// Practice that worker or manager described, and the record does not show. Never changes an answer.
struct Described {
    std::string question;
    std::string text;

    bool operator==(const Described&) const = default;
};

enum class ActionState { open, done, verified, withdrawn };

struct Action {
    std::string id;  ///< unique within its audit
    std::string what;
    std::string owner;  ///< a role or a reference, never a name
    std::optional<Date> due;
    std::string measure;  ///< how it will be known to be done
    bool urgent = false;
    std::string told;             ///< urgent: who was told, a role or a reference; or empty
    std::optional<Date> told_on;  ///< urgent: when
    std::string why_later;        ///< why it is due more than 28 days after the audit was completed; or empty
    ActionState state = ActionState::open;
    std::optional<Date> closed;  ///< when it was done, verified or withdrawn
    std::string question;        ///< the question it answers; or empty

    bool operator==(const Action&) const = default;
};

struct StatedGrade {
    Grade grade = Grade::good;
    std::string reason;  ///< where it differs from the computed one

    bool operator==(const StatedGrade&) const = default;
};

/// "A child may be at risk now": whom the auditor told, and what they said. In a draft parts may be missing.
struct RiskNow {
    std::string what;
    std::string told;        ///< a role or a reference, never a name
    std::optional<Date> on;  ///< when they were told
    std::string at;          ///< the time of day, "14:05"; or empty
    std::string response;

    bool operator==(const RiskNow&) const = default;
};

/// What the worker says of the audit. May be added after it was completed, and stands beside it.
struct WorkerReply {
    Date date;
    std::string text;

    bool operator==(const WorkerReply&) const = default;
};

/// What whoever completed the audit was shown as its scores. Core's own are the ones that count.
struct StatedScores {
    std::optional<Grade> grade;
    std::string compliance;  ///< "17/20", in lowest terms; empty: not scored
    std::string practice;

    bool operator==(const StatedScores&) const = default;
};

/// What somebody thinks of the help given, copied from the case file so that it can stand beside the answers.
/// No answer rests on it; the words stay in the record. Empty: the record does not say.
struct View {
    std::string from;      ///< child, parent, carer, worker or independent-reviewing-officer
    std::string category;  ///< health, visits, care-plan …
    std::string rating;    ///< red, amber or green
    std::string state;     ///< given, declined, not-asked or not-appropriate
    Citation where;        ///< an entry of kind "feedback"
    bool operator==(const View&) const = default;
};

enum class FeedbackAbout { tool, case_system };

struct Feedback {
    FeedbackAbout about = FeedbackAbout::tool;
    std::string text;

    bool operator==(const Feedback&) const = default;
};

struct Auditor {
    std::string ref;
    std::string role;

    bool operator==(const Auditor&) const = default;
};

enum class AuditStatus { draft, complete };

/// Whose copy an audit is. Business support may answer the facts and a practitioner the judgements, each in a
/// copy of their own; or a first and a second auditor answer all of it, blind. Copies have their audit's id,
/// are complete when their own part is, and are never scored or counted: joined they become the whole.
/// `moderation` is a second, blind reading of an audit that is complete: it stands beside the whole.
enum class Copy { whole, facts, judgements, first, second, moderation };

/// One template, answered for one subject.
struct CASEAUDIT_API Audit {
    std::string id;
    std::string template_id;
    Version template_version;
    std::string template_hash;  ///< empty where the file does not say
    AuditStatus status = AuditStatus::draft;
    Copy copy = Copy::whole;
    SubjectKind subject_kind = SubjectKind::child;
    std::string subject;               ///< reference
    std::string team;                  ///< empty: not recorded
    Period period;                     ///< `period.to` is the as-of date
    std::optional<Counting> counting;  ///< nothing: no answer rests on a timescale or on working days
    std::optional<Date> completed;
    std::vector<Auditor> auditors;
    std::optional<int> minutes;       ///< nothing: not recorded
    std::optional<Date> note_pasted;  ///< when the case-file note was put into the case system
    std::vector<Answer> answers;
    std::vector<AuditPrompt> prompts;
    std::vector<Comment> comments;
    std::vector<Conversation> conversations;
    std::vector<Described> described;
    std::vector<RiskNow> risks;
    std::vector<Action> actions;
    std::optional<StatedGrade> stated_grade;
    std::vector<Feedback> feedback;
    std::vector<View> views;  ///< of the audit period, where the template asks for them
    std::optional<WorkerReply> worker_reply;
    std::optional<StatedScores> stated_scores;
    std::string seal;  ///< SHA-256 of the document up to its seal, checked on reading; empty: not sealed
    std::string path;  ///< file it was read from

    const Answer* find(std::string_view question) const;
    bool operator==(const Audit&) const = default;
};

/// Whether a question is asked of this audit. `unknown`: it hangs on a question not yet answered.
enum class Asked { yes, no, unknown };
CASEAUDIT_API Asked is_asked(const Template& audit_template, const Question& question, const Audit& audit);

/// Whether the answer is what its check said. `scale` is the question's.
CASEAUDIT_API bool follows_check(const Answer& answer, const Scale& scale);

CASEAUDIT_API std::string_view name_of(AnswerState state);
CASEAUDIT_API std::string_view name_of(ConversationState state);
CASEAUDIT_API std::string_view name_of(ActionState state);
CASEAUDIT_API std::string_view name_of(Copy copy);

}  // namespace caseaudit
