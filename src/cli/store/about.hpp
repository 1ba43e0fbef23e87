#pragma once
#include <caseaudit/data_protection.hpp>
#include <string_view>

#include "cli/command.hpp"

/// What the commands share that are about one audit, or all audits of one subject.
namespace caseaudit::cli {

Option about_audit_option(const char* help);    ///< --audit ID
Option about_subject_option(const char* help);  ///< --subject REF
Option why_option(const char* help);            ///< --why TEXT

/// --audit or --subject. Throws `UsageError` unless just one of them is given.
About about(const Arguments& arguments, std::string_view command);
/// --why. Throws `UsageError` when it is missing, `Error` where it seems to name somebody.
std::string why(const Arguments& arguments, std::string_view command);

}  // namespace caseaudit::cli
