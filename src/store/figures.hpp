#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/score.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/packed.hpp"

/// What else of an audit is counted, as one text: a line a thing, its words parted by tabs.
namespace caseaudit::store {

/// Where nothing of the layout is meant.
inline constexpr int no_question = -1;

struct ActionFigure {
    std::string id;              ///< the only one in its audit
    int question = no_question;  ///< position in the layout
    ActionState state = ActionState::open;
    bool urgent = false;
    std::optional<Date> due;
    std::optional<Date> closed;

    bool operator==(const ActionFigure&) const = default;
};
struct PromptFigure {
    std::string question;
    std::string check;
    Outcome outcome = Outcome::met;
    bool raised = false;
    bool urgent = false;

    bool operator==(const PromptFigure&) const = default;
};
struct CommentFigure {
    CommentKind kind = CommentKind::issue;
    int question = no_question;
    std::string area;  ///< where it is about none of the questions

    bool operator==(const CommentFigure&) const = default;
};

/// What follows from a document alone.
struct Figures {
    Date from{};
    std::optional<Date> completed;
    std::optional<int> minutes;
    std::optional<Grade> stated;
    int feedback_on_tool = 0;
    int feedback_on_case_system = 0;
    std::string timescales_hash;  ///< of how its times were counted; empty: no answer rests on it
    std::string counting;         ///< the sentence of that
    std::vector<std::pair<Colleague, ConversationState>> conversations;
    std::vector<int> described;  ///< positions in the layout
    std::vector<ActionFigure> actions;
    std::vector<PromptFigure> prompts;
    std::vector<CommentFigure> comments;
    std::vector<View> views;  ///< without the line that they stand on

    bool operator==(const Figures&) const = default;
};

CASEAUDIT_API Figures figures_of(const Audit& audit, const Layout& layout);
CASEAUDIT_API std::string written(const Figures& figures);
/// Throws `Error` where it is not what `written` gives.
CASEAUDIT_API Figures read_figures(std::string_view text);

/// What follows from a document and its template.
struct ScoredFigures {
    bool draft = false;
    std::optional<Fraction> compliance;
    std::optional<Rag> compliance_rag;
    std::optional<Grade> practice;  ///< by the bands alone
    std::optional<Grade> computed;  ///< after the gates
    std::vector<int> failed_gates;  ///< positions in the layout
    std::vector<int> not_asked;

    bool operator==(const ScoredFigures&) const = default;
};

CASEAUDIT_API ScoredFigures scored_figures(const Audit& audit, const Template& audit_template,
                                           const Scores& scores);
CASEAUDIT_API std::string written(const ScoredFigures& figures);
/// Throws `Error` where it is not what `written` gives.
CASEAUDIT_API ScoredFigures read_scored_figures(std::string_view text);

}  // namespace caseaudit::store
