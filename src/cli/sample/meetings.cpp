#include "cli/sample/meetings.hpp"

#include <spdlog/fmt/fmt.h>

#include <iostream>

#include "cli/numbers.hpp"
#include "cli/report/audits.hpp"
#include "cli/stores.hpp"

namespace caseaudit::cli {
namespace {

constexpr int most_weeks = 104;

Date meeting_day(const std::string& text, const char* option) {
    const auto day = parse_date(text);
    if (!day) throw UsageError{fmt::format("--{} '{}' is not a date; write it as 2027-01-14", option, text)};
    return *day;
}

}  // namespace

Option meeting_option() { return {"meeting", "DATE", "the day of the first QA meeting"}; }

Option meetings_every_option() { return {"meetings-every", "WEEKS", "how often it meets; 6 without it"}; }

std::vector<scheduling::Meeting> planned_meetings(const Arguments& arguments, Date last, Date as_of,
                                                  const Calendar& calendar,
                                                  const std::optional<std::vector<Date>>& held) {
    const auto first = date_of(arguments, "meeting");
    if (!first) {
        if (arguments.has("meetings-every"))
            throw UsageError{"--meetings-every needs --meeting, the day of the first"};
        return {};
    }
    const auto text = arguments.get("meetings-every", "6");
    const auto weeks = number_in(text);
    if (!weeks || *weeks < 1 || *weeks > most_weeks)
        throw UsageError{
            fmt::format("--meetings-every '{}' is not a whole number from 1 to {}", text, most_weeks)};
    auto all = scheduling::meetings(*first, *weeks, last, calendar);
    if (held) scheduling::mark_held(all, *held, *weeks, as_of);
    return all;
}

Exit record_meetings(const Arguments& arguments) {
    const auto who = doer(arguments, "schedule");
    Store store{store_place(arguments, "schedule")};
    for (const auto& text : arguments.all("held")) {
        const auto day = meeting_day(text, "held");
        record_meeting(store, day, true, who);
        std::cout << fmt::format("The QA meeting of {} was held: the store's history says so.\n", day);
    }
    for (const auto& text : arguments.all("not-held")) {
        const auto day = meeting_day(text, "not-held");
        record_meeting(store, day, false, who);
        std::cout << fmt::format("The QA meeting of {} was not held: the store's history says so.\n", day);
    }
    return done;
}

}  // namespace caseaudit::cli
