#pragma once
#include <array>
#include <caseaudit/audit.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/improvement_plan.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The life of an action, from whatever it comes: what happened to it, and what that makes of it on one day.
namespace caseaudit {

enum class ActionOrigin { audit, meeting, plan };

/// `changed`: its words, its owner or its day were; `progress`: somebody reported back, and it goes on.
enum class ActionEventKind { opened, changed, progress, done, verified, withdrawn };

/// Events are only ever added.
struct ActionEvent {
    ActionEventKind kind = ActionEventKind::opened;
    Date day;
    std::string who;      ///< a reference; empty: the audit says it, and does not say who
    std::string words;    ///< the report, or the reason; or empty
    bool behind = false;  ///< progress: it is said to be behind schedule

    bool operator==(const ActionEvent&) const = default;
};

/// An action and all that happened to it.
struct FollowedAction {
    /// Of an audit `<audit id>#<action id>`, of a QA meeting `QA-3`, of the improvement plan `R2.1`. The
    /// first holds the audit's id, and so may refer to a child or worker.
    std::string id;
    ActionOrigin origin = ActionOrigin::audit;
    std::string audit;       ///< id; empty: not of an audit
    std::string kind;        ///< the audit's; else "meeting" or "plan"
    std::string team;        ///< empty: of no one team, or not recorded
    int recommendation = 0;  ///< of the improvement plan: 2 is R2; 0: of none
    Action action;           ///< what, owner, due, measure, urgent, told …: its state is in the events
    std::string outcome;     ///< of the plan: what it is intended to bring about
    std::string source;      ///< of the plan; of a meeting's: the fault of the case system that it mends
    std::string monitored;
    std::string timescale;
    std::vector<ActionEvent> events;  ///< in the order in which they were recorded
};

/// A risk to a child that an audit in the store records.
struct RecordedRisk {
    std::string audit;  ///< id
    std::string team;
    RiskNow risk;
};

/// For how many days after its audit a recorded risk is shown before everything else that is due.
inline constexpr int days_to_show_risks = 28;

/// "a child may be at risk: told team manager, on 6 June 2013 at 14:05"; without what the risk is.
CASEAUDIT_API std::string risk_warning(const RiskNow& risk);

/// How many days the manager has to report back on the actions of an audit.
inline constexpr int days_to_report_back = 28;
/// Where one class of the ages of open actions ends, in days: 0–7, 8–28, 29–56, and over.
inline constexpr std::array<int, 3> age_classes{7, 28, 56};

/// What an action is on one day: of its events only those up to then.
struct CASEAUDIT_API ActionStanding {
    const FollowedAction* action = nullptr;
    ActionState state = ActionState::open;
    Date opened;
    int age = 0;              ///< days since it was opened; of a closed one, until it was done or withdrawn
    std::optional<Date> due;  ///< urgent ones without a day: the day on which they were opened
    std::optional<Date> report_due;  ///< of an audit, still open: when the manager must have reported back
    bool overdue = false;            ///< open after the day on which it is due
    bool report_overdue = false;     ///< nobody has reported back, and `report_due` is past
    bool not_told = false;           ///< urgent, open, and it does not say who was told and when
    bool said_behind = false;        ///< the last report says that it is behind schedule
    std::string progress;            ///< the last report
    std::string done_by;             ///< reference; or empty

    PlanRag rag() const;
};

/// Of those that were opened by then; urgent ones first, then the earliest due. `all` must outlive it.
CASEAUDIT_API std::vector<ActionStanding> standings(const std::vector<FollowedAction>& all, Date as_at);
/// Throws `Error` when the action was not opened by then.
CASEAUDIT_API ActionStanding standing(const FollowedAction& action, Date as_at);

/// Throws `Error`, which says why, when this cannot happen next: done before it was opened, done twice,
/// verified by whoever did it, withdrawn without a reason, a day after `today`.
CASEAUDIT_API void check_next(const FollowedAction& action, const ActionEvent& event, Date today);

/// 0 to 3, by `age_classes`.
CASEAUDIT_API std::size_t age_class(int days);
CASEAUDIT_API std::string_view name_of(ActionEventKind kind);
CASEAUDIT_API std::optional<ActionEventKind> action_event_named(std::string_view name);
CASEAUDIT_API std::string_view name_of(ActionOrigin origin);
CASEAUDIT_API std::optional<ActionOrigin> action_origin_named(std::string_view name);

}  // namespace caseaudit
