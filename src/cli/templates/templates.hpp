#pragma once
#include <caseaudit/formats.hpp>
#include <string>

#include "cli/command.hpp"

/// What the commands about templates share.
namespace caseaudit::cli {

/// The template that `ID` or `ID@VERSION` names; without a version the newest. Throws `Error`.
const Template& named_template(const TemplateFolder& folder, const std::string& name);

/// "supervision 1.0.0".
std::string id_and_version(const Template& audit_template);

int count_questions(const Template& audit_template);

/// Names the templates that cannot be read on standard error: `refused` when there are any, else `done`.
Exit name_refused(const TemplateFolder& folder);

}  // namespace caseaudit::cli
