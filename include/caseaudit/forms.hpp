#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/completion.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <optional>
#include <string>
#include <vector>

namespace caseaudit {

// Both are JSON on one line that may stand inside a <script> element.

/// All that the form's script needs to score: the score plan, when each question is asked, and the sentences.
/// Throws `Error` where the template cannot be scored.
CASEAUDIT_API std::string score_plan_json(const Template& audit_template);

/// All that the form's pages show of a template.
CASEAUDIT_API std::string template_json(const Template& audit_template);

/// What a form is made for. It refers to its template.
struct FormRequest {
    const Template& audit_template;
    std::optional<Audit> draft = {};  ///< what is completed; nothing: a blank form
    Copy copy = Copy::whole;          ///< whose copy of it
    bool browser_storage = true;      ///< whether what is written is kept in the browser
    /// Where a blind pair differs: then `draft` is what they agree on, and only this is asked.
    std::optional<std::vector<Disagreement>> differences = {};
};

/// One HTML page that needs nothing else. Throws `Error` where the template cannot be scored.
CASEAUDIT_API std::string form_html(const FormRequest& request);

/// The same questions, laid out to be printed and written on.
CASEAUDIT_API std::string paper_html(const FormRequest& request);

}  // namespace caseaudit
