#include "reports/csv.hpp"
#include "reports/schedule_report.hpp"

namespace caseaudit::reports {

std::string schedule_csv(const scheduling::Schedule& schedule) {
    auto text =
        csv_row({"what", "day", "kind", "team", "due", "done", "done-late", "late", "to-do", "planned-for"});
    for (const auto& one : schedule.audits) {
        const auto& counts = one.counts;
        text += csv_row({"audits", iso_date(one.due), one.kind, one.team, std::to_string(counts.due),
                         std::to_string(counts.done), std::to_string(counts.late),
                         std::to_string(counts.not_done), std::to_string(one.to_do()), ""});
    }
    using scheduling::MeetingState;
    for (const auto& meeting : schedule.meetings) {
        const bool is_known = meeting.state != MeetingState::not_known;
        const auto is = [&](MeetingState state) {
            return is_known ? std::to_string(static_cast<int>(meeting.state == state)) : std::string{};
        };
        text += csv_row({"qa-meeting", iso_date(meeting.day), "", "", is_known ? "1" : "",
                         is(MeetingState::held), is(MeetingState::held_late), is(MeetingState::late),
                         is(MeetingState::to_come), iso_date(meeting.planned)});
    }
    return text;
}

std::string plan_csv(const std::vector<PlannedAudits>& plan) {
    auto text = csv_row({"team", "kind", "month", "audits"});
    for (const auto& one : plan) {
        text += csv_row(
            {one.team, one.kind, iso_date(last_day(one.month)).substr(0, 7), std::to_string(one.audits)});
    }
    return text;
}

}  // namespace caseaudit::reports
