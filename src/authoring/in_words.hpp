#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <caseaudit/timescales.hpp>
#include <string>

namespace caseaudit::authoring {

/// "'supervision on file' is Yes": the condition as people read it. Questions are named by their labels.
CASEAUDIT_API std::string in_words(const Condition& condition, const Template& audit_template);

/// "longest-gap 14 days where the worker is newly-qualified".
CASEAUDIT_API std::string in_words(const LimitRule& rule);

/// "assessment 45 working days, from 15 April 2013 (Working Together; secondary)".
CASEAUDIT_API std::string in_words(const Timescale& timescale);

}  // namespace caseaudit::authoring
