#include "store/meetings.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <set>

namespace caseaudit {
namespace {

constexpr const char* meeting_held = "meeting-held";
constexpr const char* meeting_not_held = "meeting-not-held";

}  // namespace

void record_meeting(Store& store, Date day, bool was_held, const Doer& doer) {
    if (day > doer.today)
        throw Error{fmt::format("a QA meeting on {} cannot be recorded on {}, before it", day, doer.today)};
    const auto held = held_meetings(store.history());
    const bool is_held = std::ranges::find(held, day) != held.end();
    if (is_held && was_held) throw Error{fmt::format("the QA meeting of {} is recorded already", day)};
    if (!is_held && !was_held) throw Error{fmt::format("no QA meeting of {} is recorded", day)};
    store.log(was_held ? meeting_held : meeting_not_held, iso_date(day), doer);
}

std::vector<Date> held_meetings(const std::vector<HistoryLine>& lines) {
    std::set<Date> days;
    for (const auto& line : lines) {
        const auto day = parse_date(line.note);
        if (!day) continue;
        if (line.what == meeting_held) days.insert(*day);
        if (line.what == meeting_not_held) days.erase(*day);
    }
    return {days.begin(), days.end()};
}

}  // namespace caseaudit
