#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/completion.hpp>
#include <caseaudit/template.hpp>
#include <functional>
#include <string>
#include <vector>

#include "cli/complete/dialog.hpp"

/// Completing an audit in the terminal: one step after the other, each kept before the next.
namespace caseaudit::cli {

struct Session {
    Audit audit;
    const Template* whole = nullptr;
    std::string path;  ///< where it is kept
    Date today = {};
    Dialog* dialog = nullptr;
    bool reconciles = false;  ///< a blind pair's answers, of which only those differ are asked
    std::vector<Disagreement> disputed = {};  ///< those
    std::string kept = {};     ///< what stands at `path`, as far as is known here; empty: nothing yet
    std::string section = {};  ///< the one whose heading was shown last

    bool is_asked_of(const Question& question) const;
    /// Writes the draft (0600, never half written). Throws `Error` where somebody else has changed it since:
    /// then what was written here is kept beside it.
    void keep();
};

struct Step {
    std::function<bool()> applies;
    std::function<bool()> is_done;
    std::function<bool()> run;  ///< true: gone through, or left open for now
    bool once = false;          ///< nothing is missing where it was gone through without a word
    bool between = false;       ///< sections: not asked again when later ones are begun
    bool visited = false;
};

// Each adds its steps; those that may be gone through without an answer are done when visited.
void add_question_steps(Session& session, std::vector<Step>& steps);
void add_conversation_steps(Session& session, std::vector<Step>& steps);
void add_remark_steps(Session& session, std::vector<Step>& steps);
void add_action_step(Session& session, std::vector<Step>& steps);
/// After a section; null: at the end.
void add_minutes_step(Session& session, std::vector<Step>& steps, const Section* section);
void add_last_steps(Session& session, std::vector<Step>& steps);

/// What `!` does.
void record_risk(Session& session);
/// Asks what is missing of risks that were begun.
void add_risk_step(Session& session, std::vector<Step>& steps);

/// What may be added to a completed audit: the worker's reply, and that the note was put into the case
/// system. Signs it anew.
void add_afterwards(Session& session);

/// The number of a question as it is shown to people, from 1.
int number_of(const Template& whole, std::string_view question);
/// Asks for such a number; empty where an empty line is typed.
std::string ask_question_id(Session& session, std::string_view prompt);

/// Takes the steps in turn until the last is done. `<` goes to the one before.
void go_through(std::vector<Step>& steps, Session& session);

}  // namespace caseaudit::cli
