#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <string>

namespace caseaudit {

// Both are JSON on one line that may stand inside a <script> element.

/// All that the form's script needs to score: the score plan, when each question is asked, and the sentences.
/// Throws `Error` where the template cannot be scored.
CASEAUDIT_API std::string score_plan_json(const Template& audit_template);

/// All that the form's pages show of a template.
CASEAUDIT_API std::string template_json(const Template& audit_template);

}  // namespace caseaudit
