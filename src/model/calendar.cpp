#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/calendar.hpp>
#include <caseaudit/error.hpp>

namespace caseaudit {
namespace {

constexpr std::chrono::days one_day{1};

}  // namespace

Calendar::Calendar(Period known, std::vector<Date> bank_holidays, StartIs start)
    : known_{known}, bank_holidays_{std::move(bank_holidays)}, start_{start} {
    std::ranges::sort(bank_holidays_);
}

bool Calendar::is_working_day(Date date) const {
    if (!known_.contains(date)) {
        throw NotKnown{fmt::format("Bank holidays are known from {} to {}, and {} is outside.", known_.from,
                                   known_.to, date)};
    }
    const std::chrono::weekday day{date};
    if (day == std::chrono::Saturday || day == std::chrono::Sunday) return false;
    return !std::ranges::binary_search(bank_holidays_, date);
}

Date Calendar::after_working_days(Date start, int number) const {
    auto date = start_ == StartIs::day_1 ? start - one_day : start;
    for (int counted = 0; counted < number;) {
        date += one_day;
        if (is_working_day(date)) ++counted;
    }
    return date;
}

int Calendar::working_days(Date from, Date to) const {
    int counted = 0;
    for (auto date = start_ == StartIs::day_1 ? from : from + one_day; date <= to; date += one_day) {
        if (is_working_day(date)) ++counted;
    }
    return counted;
}

}  // namespace caseaudit
