#pragma once
#include <caseaudit/reports.hpp>
#include <caseaudit/theme_report.hpp>
#include <optional>

#include "cli/report/audits.hpp"

namespace caseaudit::cli {

/// Writes the restricted evidence that --evidence names: one page; of more than `most_detailed` audits files
/// beside an index of them. Gives where the audits of each cell are then, as paths from --out; nothing of few
/// audits, which the pack itself lists.
EvidenceLinks write_evidence(const Arguments& arguments, const ReportAudits& read, const QaOptions& options,
                             const TemplateFolder& templates, const std::optional<ThemeReport>& themes);

}  // namespace caseaudit::cli
