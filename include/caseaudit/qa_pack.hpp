#pragma once
#include <array>
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/pack_actions.hpp>
#include <caseaudit/pack_minutes.hpp>
#include <caseaudit/pack_moderation.hpp>
#include <caseaudit/pack_statistics.hpp>
#include <caseaudit/pack_themes.hpp>
#include <caseaudit/pack_views.hpp>
#include <caseaudit/percent.hpp>
#include <caseaudit/score.hpp>
#include <caseaudit/template.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The QA pack: plain values, the same for every writer. It holds no reference to a subject, worker or
/// auditor and no audit id: audits are numbered.
namespace caseaudit {

/// What one audit says to one question. On a scale of grades `met` is Good or better and the rest is
/// `not_met`; on another `met` is all that the scale offers, `not_met` what fails, and `partly` what lies
/// between.
enum class Said { met, partly, not_met, not_applicable, not_checked, unanswered, not_asked };
CASEAUDIT_API std::string_view name_of(Said said);

/// One answer behind a number.
struct AnswerBehind {
    int audit = 0;         ///< number
    std::size_t team = 0;  ///< position in `QaPack::teams`
    Said said = Said::unanswered;
    std::string words;  ///< "No", "Good", "Not applicable"
    bool no_evidence_found = false;
    bool described = false;  ///< worker or manager described what the record does not show
    bool by_person = false;  ///< the reason is in a person's words, not a check's
    std::string reason;      ///< empty where it is a person's, of a team with too few audits to be quoted
};

/// What the answers in a cell have in common. `counted` is the n of every share.
struct CASEAUDIT_API Cell {
    int met = 0;
    int partly = 0;
    int not_met = 0;
    int no_evidence_found = 0;  ///< of those counted
    int not_applicable = 0;
    int not_checked = 0;  ///< the source cannot carry it, or the check failed: never "not done"
    int unanswered = 0;
    int not_asked = 0;
    std::optional<Rag> rag;  ///< nothing when nothing is counted, or when the templates' bands differ
    std::optional<ShareInterval> interval;  ///< of the share met, where the sample allows one
    int most_percent = 100;                 ///< below the band that the share does not reach

    int counted() const { return met + partly + not_met; }
    /// Of so many it was asked.
    int asked() const { return counted() + not_applicable + not_checked + unanswered; }
    std::optional<int> percent_met() const { return percent(met, counted(), most_percent); }
    bool operator==(const Cell&) const = default;
};
struct CASEAUDIT_API FactCell : Cell {};
/// How many answers have this value.
struct ValueCount {
    std::string title;
    Fraction score;
    int count = 0;
};
struct CASEAUDIT_API JudgementCell : Cell {
    std::array<int, 4> grades{};     ///< by Grade
    std::vector<ValueCount> others;  ///< of the answers on scales that are not of grades; the best first
    std::optional<Fraction> mean;
    std::optional<Grade> grade;  ///< of the mean, by the template's bands
};

template <class CellOf>
struct Row {
    std::string id;  ///< of the practice area or question; empty for the total
    std::string title;
    CellOf all;
    std::vector<CellOf> teams;  ///< one each of `QaPack::teams`
};
template <class CellOf>
struct QuestionRow : Row<CellOf> {
    int version = 1;
    std::string area;
    std::string ask;
    std::vector<AnswerBehind> answers;  ///< by audit number; those not asked left out
};

/// One ledger. Facts and judgements are never combined.
template <class CellOf>
struct Matrix {
    std::vector<QuestionRow<CellOf>> questions;  ///< by practice area, then as the templates have them
    std::vector<Row<CellOf>> areas;              ///< those asked about
    Row<CellOf> total;

    /// Null where it has none of that id and version.
    const QuestionRow<CellOf>* find(std::string_view question, int version) const {
        for (const auto& row : questions) {
            if (row.id == question && row.version == version) return &row;
        }
        return nullptr;
    }
};

/// Something established in some of the files.
struct CASEAUDIT_API Finding {
    std::string question;
    int version = 1;
    Measure measure = Measure::fact;
    bool graded = false;  ///< a judgement on a scale of grades
    std::string text;
    int count = 0;
    int of = 0;
    int described = 0;  ///< of the `count`, those where worker or manager described it
    int partly = 0;     ///< of the `of`
    int actions = 0;    ///< that answer this question, withdrawn ones left out
    std::optional<ShareInterval> interval;
    int most_percent = 100;  ///< of a strength: as in the matrix

    /// Of facts only.
    std::optional<int> rounded() const {
        return measure == Measure::fact ? percent(count, of, most_percent) : std::nullopt;
    }
};

/// Why some answers could not be had.
struct NotChecked {
    std::string question;
    std::string title;
    std::string reason;       ///< empty in a pack without details
    std::vector<int> audits;  ///< none in a pack without details
    int count = 0;            ///< of audits
};

/// What one check found to look at, in how many of the audits that it could look at.
struct PromptCount {
    std::string question;
    std::string title;
    std::string check;
    int raised = 0;
    int looked_at = 0;
    int not_applicable = 0;
    int not_checked = 0;
    int urgent = 0;                  ///< of those raised
    std::vector<int> audits;         ///< those where it is raised; its words are in the evidence
    std::vector<int> urgent_audits;  ///< those of them where it is urgent
};

struct GradedAudit {
    int audit = 0;
    std::string kind;  ///< title of its template
    std::string team;
    std::optional<int> compliance;  ///< per cent; nothing: not scored
    std::optional<Rag> compliance_rag;
    std::optional<Grade> practice;  ///< by the bands alone
    std::optional<Grade> computed;  ///< after the gates
    std::optional<Grade> stated;
    std::string stated_reason;
    std::optional<Grade> moderated{};  ///< as a moderator confirmed or changed it; nothing: provisional
    std::string moderated_why{};
    std::vector<FailedGate> failed_gates;
    std::vector<std::string> explanation;
    std::vector<std::string> would_change;

    bool differs() const { return computed && stated && *computed != *stated; }
};
struct GateCount {
    std::string question;
    std::string label;
    Grade cap = Grade::requires_improvement;
    int audits = 0;
};
/// Provisional until moderated.
struct Grades {
    int complete = 0;
    int drafts = 0;
    int not_scored = 0;
    int differing = 0;
    std::array<int, 4> computed{};
    bool one_a_file = true;                                            ///< no file has two complete audits
    std::array<std::optional<ShareInterval>, 4> computed_intervals{};  ///< of the graded, where `one_a_file`
    std::array<int, 4> stated{};
    int not_stated = 0;
    int withheld = 0;              ///< reasons for stated and moderated grades, of teams with too few audits
    std::vector<GateCount> gates;  ///< those that lowered a grade or would have, most audits first
    std::vector<GradedAudit> audits;  ///< the complete ones
};

struct PackComment {
    int audit = 0;
    std::string text;
};
struct CommentGroup {
    CommentKind kind = CommentKind::issue;
    std::string area;
    std::string title;
    int count = 0;
    std::vector<PackComment> comments;
    int withheld = 0;  ///< comments of teams with too few audits: only the evidence has them
};

struct ConversationCount {
    Colleague with = Colleague::worker;
    int held = 0;
    int declined = 0;
    int not_possible = 0;
    int not_recorded = 0;
    std::vector<PackComment> why;  ///< why not held
    int withheld = 0;              ///< reasons of teams with too few audits
};

/// A question for the meeting, and how its decision is taken down.
struct Decision {
    std::string text;
    std::string command;  ///< the command that keeps it, its blanks in capitals; empty: none is kept
};

/// What an auditor said of the case system, and the action that is about it.
struct SystemFault {
    int audit = 0;
    std::string text;
    std::string owner;  ///< empty: no owner yet
    std::string action;
};

struct KindCount {
    std::string id;
    std::string title;
    std::string versions;  ///< "1.0.0, 1.1.0"
    int complete = 0;
    int drafts = 0;
};

struct CASEAUDIT_API QaPack {
    std::string title;
    std::string audience;
    std::optional<Date> as_of;           ///< the report date; nothing only when there is no audit
    std::optional<Period> audit_period;  ///< from the first day to the last that any audit looks at
    std::vector<std::string> selection;  ///< sentences: what the audits were narrowed to
    std::vector<std::string> counting;   ///< sentences: how the times were counted that answers rest on
    Sample drawn;
    std::string sample;   ///< how far the figures may be carried
    int quotes_from = 0;  ///< of teams with fewer complete audits nothing is quoted; 0: of all it is
    /// False: there are more audits than can be shown one by one, and every list of audits, their answers or
    /// their words is empty; the numbers stand.
    bool detailed = true;
    int audits = 0;
    int complete = 0;
    int drafts = 0;
    int files = 0;       ///< different subjects
    int superseded = 0;  ///< answers left out, since another audit of the same file answers the same question
    std::vector<KindCount> kinds;
    std::optional<Bands> bands;  ///< nothing where the templates differ
    std::vector<std::string> teams;
    std::vector<std::string> areas_not_asked;  ///< titles
    Matrix<FactCell> facts;
    Matrix<JudgementCell> judgements;
    std::vector<Finding> findings;
    std::vector<Finding> strengths;  ///< met in more than half
    std::vector<Decision> decisions;
    std::vector<TrendSeries> trends;  ///< practice areas, then questions
    TeamDifferences differences;
    std::vector<Change> changes;
    std::vector<NotChecked> not_checked;
    std::vector<PromptCount> prompts;
    Grades grades;
    std::vector<CommentGroup> comments;
    std::array<ConversationCount, 2> conversations{};
    std::vector<PackAction> actions;
    ActionCounts action_counts;
    std::vector<MeetingAction> meeting_actions;
    std::vector<Minutes> minutes;
    std::array<int, 2> feedback_counts{};    ///< by FeedbackAbout
    std::array<int, 2> feedback_withheld{};  ///< of these, of teams with too few audits
    std::vector<PackComment> feedback_on_tool;
    std::vector<PackComment> feedback_on_case_system;
    std::vector<SystemFault> system_faults;
    PackViews views;
    PackThemes themes;  ///< `pack_themes`; empty without a codebook, or where there are no details
    std::optional<PackModeration> moderation{};  ///< from a store; nothing: not known
    std::vector<CheckedFact> checked_facts{};    ///< none in a pack without details
};

}  // namespace caseaudit
