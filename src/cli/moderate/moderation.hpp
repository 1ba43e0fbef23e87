#pragma once
#include <caseaudit/moderation.hpp>
#include <caseaudit/moderation_report.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/report/audits.hpp"

/// What the commands that moderate share with the reports that say how far audits can be trusted.
namespace caseaudit::cli {

/// The whole audits that stand complete, by id; those that `narrowing` takes.
std::map<std::string, StoredAudit> complete_audits(const std::vector<StoredAudit>& all,
                                                   const Narrowing& narrowing);
/// Their completed second readings, by id.
std::map<std::string, StoredAudit> completed_readings(const std::vector<StoredAudit>& all);

/// Of each of these audits the last moderated grade, where it is of the document that stands: who corrects an
/// audit makes it provisional again.
std::vector<ModeratedGrade> standing_grades(const Store& store,
                                            const std::map<std::string, StoredAudit>& audits);

/// What the store knows of moderation, of the audits that `narrowing` takes; without the audits themselves,
/// and how many are graded. Only what was moderated is read.
ModerationInput moderation_input(const Store& store, const Narrowing& narrowing,
                                 const TemplateFolder& templates);

/// What a report of the audits `read` says of moderation.
void set_moderation(QaOptions& options, const Store& store, const Narrowing& narrowing,
                    const TemplateFolder& templates, const ReportAudits& read);

}  // namespace caseaudit::cli
