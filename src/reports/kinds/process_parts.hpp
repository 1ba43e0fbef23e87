#pragma once
#include "aggregate/items.hpp"
#include "reports/kinds/kinds.hpp"

/// The sections of the report on the audit process.
namespace caseaudit::reports {

/// Those that the audits were made with, by id and version.
std::vector<const Template*> templates_used(const std::vector<CheckedAudit>& audits);

PlainSection coverage_section(const ProcessAudits& process);
PlainSection completion_section(const ProcessAudits& process);
PlainSection questions_section(const ProcessAudits& process,
                               const std::vector<aggregate::QuestionItems>& items);
/// What each question adds to the others of its template.
PlainSection items_section(const std::vector<aggregate::QuestionItems>& items);
/// Why a question could be left out, or why not though it tells no file from another. Gates, and what law or
/// guidance asks for, are never proposed. Nothing where the analysis has nothing against it.
std::optional<std::string> proposal(const ProcessAudits& process,
                                    const std::vector<aggregate::QuestionItems>& items,
                                    const std::string& question);
PlainSection versions_section(const ProcessAudits& process);
PlainSection tool_section(const ProcessAudits& process);
PlainSection readers_section(const ProcessAudits& process);
PlainSection response_section(const ProcessAudits& process);
PlainSection activity_section(const ProcessAudits& process);

}  // namespace caseaudit::reports
