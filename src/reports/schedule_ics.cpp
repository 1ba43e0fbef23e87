#include <spdlog/fmt/fmt.h>

#include <map>

#include "reports/schedule_report.hpp"

namespace caseaudit::reports {
namespace {

constexpr std::size_t most_octets = 75;

/// RFC 5545 3.3.11.
std::string escaped_text(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') escaped += '\\';
        if (c == '\n') {
            escaped += "\\n";
        } else if (static_cast<unsigned char>(c) >= ' ') {
            escaped += c;
        }
    }
    return escaped;
}

/// RFC 5545 3.1: lines of up to 75 octets, further ones begin with a space. No character is cut in two.
std::string folded(std::string_view line) {
    std::string text;
    std::size_t octets = 0;
    for (std::size_t at = 0; at < line.size();) {
        auto end = at + 1;
        while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) ++end;
        if (octets + (end - at) > most_octets) {
            text += "\r\n ";
            octets = 1;
        }
        text += line.substr(at, end - at);
        octets += end - at;
        at = end;
    }
    return text + "\r\n";
}

std::string basic_date(Date date) {
    auto text = iso_date(date);
    std::erase(text, '-');
    return text;
}

struct CalendarEvent {
    std::string uid;
    Date day;
    std::string summary;
    std::string description;
};

std::string event_lines(const CalendarEvent& event, Date stamp) {
    auto text = folded("BEGIN:VEVENT") + folded("UID:" + event.uid) +
                folded(fmt::format("DTSTAMP:{}T000000Z", basic_date(stamp))) +
                folded("DTSTART;VALUE=DATE:" + basic_date(event.day)) +
                folded("DTEND;VALUE=DATE:" + basic_date(event.day + std::chrono::days{1})) +
                folded("SUMMARY:" + escaped_text(event.summary));
    if (!event.description.empty()) text += folded("DESCRIPTION:" + escaped_text(event.description));
    return text + folded("TRANSP:TRANSPARENT") + folded("END:VEVENT");
}

/// One event for the audits of a month and kind: its id stays when teams or numbers change.
std::vector<CalendarEvent> audit_events(const scheduling::Schedule& schedule) {
    std::map<std::pair<Date, std::string>, CalendarEvent> events;
    std::map<std::pair<Date, std::string>, int> due;
    for (const auto& one : schedule.audits) {
        const std::pair key{one.due, one.kind};
        auto& event = events[key];
        due[key] += one.counts.due;
        event.uid =
            fmt::format("audits-{}-{}@caseaudit", iso_date(last_day(one.month)).substr(0, 7), one.kind);
        event.day = one.due;
        event.summary = fmt::format("Audits due: {} {}", due[key], one.kind);
        event.description +=
            fmt::format("{}{}: {}", event.description.empty() ? "" : "\n", one.team, one.counts.due);
    }
    std::vector<CalendarEvent> all;
    for (auto& [key, event] : events) all.push_back(std::move(event));
    return all;
}

}  // namespace

std::string schedule_ics(const scheduling::Schedule& schedule) {
    auto text = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0") +
                folded("PRODID:-//caseaudit//schedule//EN") + folded("CALSCALE:GREGORIAN");
    for (const auto& event : audit_events(schedule)) text += event_lines(event, schedule.as_of);
    for (const auto& meeting : schedule.meetings) {
        const auto uid = fmt::format("qa-meeting-{}@caseaudit", iso_date(meeting.planned));
        text += event_lines({uid, meeting.day, "QA meeting", ""}, schedule.as_of);
    }
    return text + folded("END:VCALENDAR");
}

}  // namespace caseaudit::reports
