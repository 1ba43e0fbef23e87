#pragma once
#include <string_view>
#include <vector>

#include "cli/report/audits.hpp"

namespace caseaudit::cli {

/// The audits whose comments are read: of a store whatever their number. Of more than `most_detailed` only
/// what comments need is kept.
std::vector<CheckedAudit> whole_audits(const Arguments& arguments, const ReportAudits& read,
                                       const TemplateFolder& templates, std::string_view command);

}  // namespace caseaudit::cli
