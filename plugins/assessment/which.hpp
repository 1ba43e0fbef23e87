#pragma once
#include <caseaudit/plugin.hpp>
#include <optional>

namespace assessment {

/// The day on which it was authorised, else completed; nothing while it is open.
std::optional<caseaudit::Date> finished_on(const caseaudit::Entry& assessment);

/// The assessments that were finished in the audit period. One whose source carries neither authorisation nor
/// completion counts when it began in the period.
caseaudit::Entries finished(const caseaudit::CaseFile& file, const caseaudit::Context& context);

/// Whether a plan, or a placement, runs on that day.
bool has_plan(const caseaudit::CaseFile& file, caseaudit::Date day);

/// Why it cannot be told that none ran in that time: the sources carry neither every plan, nor child in need
/// plans, child protection plans and placements.
std::optional<std::string> lack_of_plans(const caseaudit::CaseFile& file, const caseaudit::Period& time);

}  // namespace assessment
