#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "reports/schedule_report.hpp"

namespace caseaudit::reports {
namespace {

using scheduling::Schedule;
using scheduling::ScheduledAudits;

/// "2 done, 1 done late, 1 late"
std::string stands(const ScheduledAudits& one) {
    std::vector<std::string> parts;
    const auto add = [&parts](int count, const char* words) {
        if (count > 0) parts.push_back(fmt::format("{} {}", count, words));
    };
    add(one.counts.done, "done");
    add(one.counts.late, "done after the month");
    add(one.counts.not_done, "late");
    add(one.to_do(), "to do");
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string audits_due(const Schedule& schedule) {
    std::string text;
    const ScheduledAudits* before = nullptr;
    for (const auto& one : schedule.audits) {
        if (before == nullptr || before->month != one.month || before->kind != one.kind)
            text += fmt::format("\nBy {}: {}\n", one.due, one.kind);
        text += fmt::format("  {}: {} due; {}\n", one.team, one.counts.due, stands(one));
        before = &one;
    }
    return text;
}

std::string late_now(const Schedule& schedule) {
    std::string text;
    for (const auto& one : schedule.audits) {
        if (one.counts.not_done == 0) continue;
        text += fmt::format("  {}: {} {} due by {}\n", one.team, one.counts.not_done, one.kind, one.due);
    }
    for (const auto& meeting : schedule.meetings) {
        if (meeting.state == scheduling::MeetingState::late)
            text += fmt::format("  QA meeting of {}\n", meeting.day);
    }
    return text.empty() ? "\nNothing is late.\n" : "\nLate:\n" + text;
}

std::string meetings_in_words(const Schedule& schedule) {
    if (schedule.meetings.empty()) return {};
    std::string text = "\nQA meetings:\n";
    for (const auto& meeting : schedule.meetings) {
        text += fmt::format("  {}", meeting.day);
        if (meeting.day != meeting.planned) text += fmt::format(" ({} is no working day)", meeting.planned);
        const auto state = in_words(meeting);
        text += state.empty() ? "\n" : fmt::format(": {}\n", state);
    }
    return text;
}

}  // namespace

std::string schedule_text(const Schedule& schedule) {
    return fmt::format("Schedule of audits, as at {}\n", schedule.as_of) + late_now(schedule) +
           audits_due(schedule) + meetings_in_words(schedule);
}

}  // namespace caseaudit::reports
