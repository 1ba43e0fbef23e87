#include <caseaudit/timing.hpp>

namespace caseaudit {

Timing timing(std::optional<Date> done, Date due, Date as_of) {
    if (done && *done <= as_of) return *done <= due ? Timing::in_time : Timing::late;
    return due < as_of ? Timing::overdue : Timing::not_yet_due;
}

Timing timing(const Field& done, Date due, Date as_of) {
    return done.state == FieldState::not_in_source ? Timing::unknown : timing(done.date(), due, as_of);
}

Shown in_time(Timing timing) {
    if (timing == Timing::unknown) return Shown::unknown;
    return timing == Timing::in_time ? Shown::yes : Shown::no;
}

}  // namespace caseaudit
