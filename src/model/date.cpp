#include <array>
#include <caseaudit/date.hpp>
#include <charconv>

namespace caseaudit {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};

std::optional<int> digits(std::string_view text) {
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto y = digits(text.substr(0, 4));
    const auto m = digits(text.substr(5, 2));
    const auto d = digits(text.substr(8, 2));
    if (!y || !m || !d) return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok()) return std::nullopt;
    return Date{date};
}

std::string iso_date(Date date) {
    const year_month_day ymd{date};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                       static_cast<unsigned>(ymd.day()));
}

std::string spoken_date(Date date) {
    const year_month_day ymd{date};
    return fmt::format("{} {} {}", static_cast<unsigned>(ymd.day()),
                       month_names[static_cast<unsigned>(ymd.month()) - 1], static_cast<int>(ymd.year()));
}

Date months_before(Date date, int months_back) {
    const year_month_day ymd{date};
    auto earlier = ymd - months{months_back};
    if (!earlier.ok()) earlier = earlier.year() / earlier.month() / last;
    return Date{earlier};
}

Period months_up_to(Date as_of, int months) {
    // From the last day of a month, whole months: 31 May back 6 starts on 1 December, 30 June back 4 on 1
    // March.
    const year_month_day ymd{as_of};
    const bool month_end = as_of == Date{ymd.year() / ymd.month() / last};
    const year_month_day start{months_before(as_of, months)};
    if (month_end) return {Date{start.year() / start.month() / last} + days{1}, as_of};
    return {Date{start} + days{1}, as_of};
}

}  // namespace caseaudit
