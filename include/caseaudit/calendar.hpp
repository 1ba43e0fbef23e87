#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <vector>

namespace caseaudit {

/// Working days: Mondays to Fridays without the bank holidays of England and Wales. A day outside the years
/// of the bank holidays that are known is refused with `NotKnown`, never guessed.
class CASEAUDIT_API Calendar {
public:
    /// Which number the day has on which a count begins. Councils and validators differ.
    enum class StartIs { day_0, day_1 };

    Calendar(Period known, std::vector<Date> bank_holidays, StartIs start = StartIs::day_0);

    const Period& known() const { return known_; }
    StartIs start() const { return start_; }

    bool is_working_day(Date date) const;
    /// The last day of a time of `number` working days, at least one, that begins on `start`.
    Date after_working_days(Date start, int number) const;
    /// How many working days have been counted on `to` when the count began on `from`; 0 when `to` is
    /// earlier.
    int working_days(Date from, Date to) const;

private:
    Period known_;
    std::vector<Date> bank_holidays_;
    StartIs start_;
};

}  // namespace caseaudit
