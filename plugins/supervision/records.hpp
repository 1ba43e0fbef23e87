#pragma once
#include <caseaudit/plugin.hpp>
#include <string>

/// What counts as supervision: case and group supervision, and records of which the source gives no type.
/// Informal discussion and management oversight do not.
namespace supervision {

/// All up to the as-of date, those before the audit period as well.
caseaudit::Entries records_so_far(const caseaudit::CaseFile& file, const caseaudit::Context& context);
/// Those of the audit period.
caseaudit::Entries records(const caseaudit::CaseFile& file, const caseaudit::Context& context);

/// What in the audit period does not count, as a sentence with a space before it; empty where there is
/// nothing.
std::string not_counted(const caseaudit::CaseFile& file, const caseaudit::Context& context);

/// The answer where a check has nothing to look at.
caseaudit::Result no_records(const caseaudit::Context& context);

}  // namespace supervision
