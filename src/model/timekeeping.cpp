#include <spdlog/fmt/fmt.h>

#include <caseaudit/timekeeping.hpp>

namespace caseaudit {

Counting counting_of(const Timekeeping& timekeeping) {
    return {timekeeping.calendar.start(), timekeeping.calendar.known(), timekeeping.timescales_hash};
}

std::string spoken(const Counting& counting) {
    return fmt::format(
        "Working days are Mondays to Fridays without the bank holidays of England and Wales, which are known "
        "from {} to {}. The day on which a time begins counts as day {}.",
        counting.bank_holidays.from, counting.bank_holidays.to,
        counting.start == Calendar::StartIs::day_0 ? 0 : 1);
}

std::string_view name_of(Calendar::StartIs start) {
    return start == Calendar::StartIs::day_0 ? "day-0" : "day-1";
}

std::string_view name_of(Certainty certainty) {
    switch (certainty) {
        case Certainty::verified:
            return "verified";
        case Certainty::secondary:
            return "secondary";
        case Certainty::unverified:
            break;
    }
    return "unverified";
}

}  // namespace caseaudit
