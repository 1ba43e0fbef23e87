#pragma once
#include <caseaudit/actions.hpp>
#include <caseaudit/aggregate.hpp>
#include <caseaudit/letters.hpp>
#include <caseaudit/moderation_report.hpp>
#include <caseaudit/qa_pack.hpp>
#include <caseaudit/store.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "aggregate/partners.hpp"
#include "formats/activity_plan/activity_plan.hpp"
#include "reports/plain/plain_report.hpp"
#include "scheduling/schedule.hpp"

/// Each report kind besides the QA pack, from what was counted.
namespace caseaudit::reports {

/// One page for those who lead: of each ledger a matrix, and what may not be made of it. Of more than
/// `most_team_columns` teams only how many have each rating.
CASEAUDIT_API PlainReport leadership_report(const QaPack& pack);
inline constexpr std::size_t most_team_columns = 5;

/// What a report to one team is made of. Restricted: it says which files its prompts and actions are about.
struct TeamAudits {
    std::string team;
    std::vector<CheckedAudit> audits;  ///< the team's
    QaPack own;                        ///< of these
    QaPack whole;                      ///< of all teams' audits, the team's too
    std::vector<FollowedAction> actions;
};
/// No other team's name is in it, whatever was written in comments and actions.
CASEAUDIT_API PlainReport team_report(const TeamAudits& audits);

/// What feedback to one worker is made of. Restricted.
struct WorkerAudits {
    std::string worker;              ///< reference
    std::vector<std::string> known;  ///< sentences: how it is known that the audits are about the worker
    std::vector<CheckedAudit> audits;
    QaPack own;                   ///< of these
    std::vector<Letter> letters;  ///< of those complete
    std::vector<FollowedAction> actions;
};
/// It has no grade, and compares the worker with nobody.
CASEAUDIT_API PlainReport worker_report(const WorkerAudits& worker);

/// What an audit process is asked about itself is answered from.
struct ProcessAudits {
    std::vector<CheckedAudit> audits;
    QaPack whole;     ///< of these
    QaPack complete;  ///< of those complete
    std::vector<PracticeArea> areas;
    std::set<std::string> statutory;  ///< questions never proposed for leaving out, as gates never are
    std::vector<FollowedAction> actions;
    std::optional<std::vector<PlannedAudits>> plan;
    std::vector<scheduling::Meeting> meetings;        ///< QA meetings planned up to the day of the report
    std::optional<std::vector<HistoryLine>> history;  ///< of the store; nothing: the audits come from none
    bool names_readers = false;                       ///< by reference: then it is restricted
};
/// How well the audits assess, who received what, what was done about it; and what was due and done by month.
CASEAUDIT_API PlainReport audit_process_report(const ProcessAudits& process);
/// Fewer answers say nothing about a question.
inline constexpr int least_to_shorten = 30;

/// For the moderator alone: which audits differ, who is strict or lenient, over time. Restricted.
CASEAUDIT_API PlainReport moderator_report(const ModerationReport& report,
                                           const std::vector<std::string>& selection, Date as_of);

/// Counts for partners, with a legend that says what is suppressed. No free text is in it.
CASEAUDIT_API PlainReport partners_report(const PartnerPack& pack);

}  // namespace caseaudit::reports
