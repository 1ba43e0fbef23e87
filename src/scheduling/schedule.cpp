#include "scheduling/schedule.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>
#include <tuple>

namespace caseaudit::scheduling {
namespace {

Date last_working_day(Month month, const Calendar& calendar) {
    auto day = last_day(month);
    while (!calendar.is_working_day(day)) day -= std::chrono::days{1};
    return day;
}

void add_of_kind(const std::string& kind, const std::vector<CheckedAudit>& audits,
                 std::vector<PlannedAudits> plan, Date as_of, std::vector<ScheduledAudits>& all) {
    std::erase_if(plan, [&](const PlannedAudits& planned) { return planned.kind != kind; });
    const auto done = activity(audits, plan, as_of);
    for (const auto& team : done.teams) {
        for (std::size_t i = 0; i < done.months.size(); ++i) {
            if (team.months[i].due > 0) all.push_back({done.months[i], {}, kind, team.team, team.months[i]});
        }
    }
}

}  // namespace

std::vector<PlannedAudits> plan_of(const Rhythm& rhythm) {
    if (rhythm.whole_file_every > 1 && rhythm.months > 1 && rhythm.kinds.empty())
        throw Error{
            "months lie between whole-file audits: name the audit kinds that take turns in them, such as "
            "--kind supervision"};
    std::vector<PlannedAudits> plan;
    std::size_t turn = 0;
    auto month = rhythm.first;
    for (int i = 0; i < rhythm.months; ++i, month += std::chrono::months{1}) {
        const bool is_whole = i % rhythm.whole_file_every == 0;
        const auto kind = is_whole ? "whole-file" : rhythm.kinds[turn++ % rhythm.kinds.size()];
        for (const auto& [team, audits] : rhythm.teams) plan.push_back({team, kind, month, audits});
    }
    return plan;
}

std::vector<ScheduledAudits> scheduled(const std::vector<CheckedAudit>& audits,
                                       const std::vector<PlannedAudits>& plan, Date as_of,
                                       const Calendar& calendar) {
    std::set<std::string> kinds;
    for (const auto& planned : plan) kinds.insert(planned.kind);
    std::vector<ScheduledAudits> all;
    for (const auto& kind : kinds) add_of_kind(kind, audits, plan, as_of, all);
    std::ranges::sort(all, {},
                      [](const ScheduledAudits& one) { return std::tie(one.month, one.kind, one.team); });
    for (auto& one : all) one.due = last_working_day(one.month, calendar);
    return all;
}

std::vector<Meeting> meetings(Date first, int weeks, Date last, const Calendar& calendar) {
    std::vector<Meeting> all;
    for (auto planned = first; planned <= last; planned += std::chrono::weeks{weeks}) {
        auto day = planned;
        while (!calendar.is_working_day(day)) day += std::chrono::days{1};
        all.push_back({day, planned});
    }
    return all;
}

void mark_held(std::vector<Meeting>& meetings, const std::vector<Date>& held, int weeks, Date as_of) {
    const std::chrono::days reach{7 * weeks / 2};
    for (auto& meeting : meetings) {
        const auto is_it = [&](Date day) {
            return day <= as_of && day > meeting.planned - reach && day <= meeting.planned + reach;
        };
        const auto found = std::ranges::find_if(held, is_it);
        meeting.state = meeting.day < as_of ? MeetingState::late : MeetingState::to_come;
        if (found == held.end()) continue;
        meeting.held = *found;
        meeting.state = *found > meeting.day ? MeetingState::held_late : MeetingState::held;
    }
}

std::string in_words(const Meeting& meeting) {
    switch (meeting.state) {
        case MeetingState::held:
            return meeting.held == meeting.day ? "held" : fmt::format("held on {}", *meeting.held);
        case MeetingState::held_late: {
            const auto days = (*meeting.held - meeting.day).count();
            return fmt::format("held on {}, {} {} late", *meeting.held, days, days == 1 ? "day" : "days");
        }
        case MeetingState::late:
            return "late: not held";
        case MeetingState::to_come:
            return "to come";
        case MeetingState::not_known:
            break;
    }
    return "";
}

}  // namespace caseaudit::scheduling
