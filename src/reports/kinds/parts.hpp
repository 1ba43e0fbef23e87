#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/aggregate.hpp>
#include <caseaudit/qa_pack.hpp>
#include <map>
#include <string>
#include <vector>

#include "reports/plain/plain_report.hpp"

/// What several kinds of report say alike.
namespace caseaudit::reports {

/// Title, audience, date and what was audited.
PlainReport begun(const QaPack& pack, const char* kind);
/// "16 audits, all complete, of 16 files in 4 teams: Supervision." and the day of the report.
std::string what_was_audited(const QaPack& pack);
PlainPoint point_of(const Finding& finding, bool is_strength);
/// The first `most`, with their figures; a sentence where there is none.
PlainSection findings_section(const std::vector<Finding>& findings, bool are_strengths, std::size_t most);
/// How grades came out, in sentences; what a draft is, where there are only drafts.
std::vector<std::string> grade_sentences(const Grades& grades);
/// What these figures may not be made to say.
PlainSection limits_section(const QaPack& pack);

/// By audit id, what an action is about: the file's reference.
std::map<std::string, std::string> files_by_audit(const std::vector<CheckedAudit>& audits);
/// How they stand, their ages and what is overdue.
PlainSection standing_section(const std::vector<FollowedAction>& actions, Date as_of,
                              const std::map<std::string, std::string>& files);
PlainTable audits_table(const std::vector<CheckedAudit>& audits);

}  // namespace caseaudit::reports
