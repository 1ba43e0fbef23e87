#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/case_file.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <caseaudit/timekeeping.hpp>
#include <span>

#include "plugins/plugin_set.hpp"

namespace caseaudit {

/// Answers the facts of a template from one case file: a draft audit with the checks' answers, their evidence
/// and their prompts. Outcomes become answers here and nowhere else. `family` are the case files of siblings.
CASEAUDIT_API Audit draft_audit(const Template& audit_template, const CaseFile& file,
                                std::span<const CaseFile* const> family, const plugins::PluginSet& plugins,
                                const Timekeeping& timekeeping, Date as_of);

/// Whether an audit holds more than checks said of it: whoever worked on it must not lose that to a new
/// draft.
CASEAUDIT_API bool holds_peoples_work(const Audit& audit);

}  // namespace caseaudit
