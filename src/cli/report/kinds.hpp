#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/aggregate.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/report/audits.hpp"
#include "reports/plain/plain_report.hpp"

/// What the report kinds besides the QA pack share on the command line.
namespace caseaudit::cli {

/// --format, --out, --as-of and --title, then `more`, then what says which audits are meant.
std::vector<Option> kind_options(std::vector<Option> more = {});

/// All of them in full, also where there are so many that the QA pack is counted by columns.
std::vector<CheckedAudit> full_audits(const Arguments& arguments, std::string_view command,
                                      const TemplateFolder& templates, ReportAudits& read);
/// The pack of what was read: of many from columns, without their words.
QaPack pack_of(const ReportAudits& read, const TemplateFolder& templates, const QaOptions& options);

/// Title and audience where none is given; the date of the report: --as-of, of a store else --today.
QaOptions kind_pack_options(const Arguments& arguments, const std::string& title, const std::string& audience,
                            const std::vector<std::string>& selection);

/// Whether the audits come from a store.
bool is_of_store(const Arguments& arguments);

/// The actions of these audits: of a store as they were followed there, with those of meetings that are one
/// of `teams`' or all teams' (without `teams`: none of them); else as the documents have them.
std::vector<FollowedAction> report_actions(const Arguments& arguments, std::string_view command,
                                           const std::vector<CheckedAudit>& audits,
                                           const std::vector<std::string>& teams);
/// The same of a store's audits of these ids, which are sorted.
std::vector<FollowedAction> stored_actions(const Arguments& arguments, std::string_view command,
                                           const std::vector<std::string>& ids,
                                           const std::vector<std::string>& teams);

/// To --out, else to standard output. Throws `UsageError` for a workbook without --out.
void write_report(const reports::PlainReport& report, const Arguments& arguments, std::string_view command);

}  // namespace caseaudit::cli
