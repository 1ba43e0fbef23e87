#pragma once
#include <caseaudit/export.hpp>
#include <string>

#include "run/survey.hpp"

/// What was read and what it can answer, for whoever supplies the extracts. Carries subject references.
namespace caseaudit::reports {

CASEAUDIT_API std::string cases_text(const Survey& survey);
CASEAUDIT_API std::string cases_json(const Survey& survey);

}  // namespace caseaudit::reports
