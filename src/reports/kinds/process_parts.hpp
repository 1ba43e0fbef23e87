#pragma once
#include "reports/kinds/kinds.hpp"

/// The sections of the report on the audit process.
namespace caseaudit::reports {

PlainSection coverage_section(const ProcessAudits& process);
PlainSection completion_section(const ProcessAudits& process);
PlainSection questions_section(const ProcessAudits& process);
PlainSection versions_section(const ProcessAudits& process);
PlainSection tool_section(const ProcessAudits& process);
PlainSection readers_section(const ProcessAudits& process);
PlainSection response_section(const ProcessAudits& process);
PlainSection activity_section(const ProcessAudits& process);

}  // namespace caseaudit::reports
