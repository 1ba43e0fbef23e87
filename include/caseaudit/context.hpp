#pragma once
#include <caseaudit/calendar.hpp>
#include <caseaudit/case_file.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/limit.hpp>
#include <caseaudit/timescales.hpp>
#include <chrono>
#include <span>
#include <string>
#include <string_view>

namespace caseaudit {

/// What a check may know besides the case file. There is no clock in it.
struct CASEAUDIT_API Context {
    Period period;                            ///< the audit period; `period.to` is the as-of date
    Limits limits;                            ///< those of the question, already chosen for this subject
    std::span<const CaseFile* const> family;  ///< the siblings' case files, where they were read too
    const Calendar* calendar = nullptr;       ///< never null in a check that asks for working days
    const Timescales* timescales = nullptr;   ///< what holds where the template gives no limit of a name

    Date as_of() const { return period.to; }
    /// These throw `Error` when the template gives no such limit, or gives it in another unit.
    std::chrono::days days(std::string_view name) const;
    int months(std::string_view name) const;
    int percent(std::string_view name) const;
    int count(std::string_view name) const;

    /// The limit in time of that name for what begins on `start`: the template's, else the timescale's.
    /// Throws `NotKnown` when no timescale of that name holds on that day, `Error` when there is no such name
    /// at all.
    Limit limit_at(std::string_view name, Date start) const;
    /// The last day on which what began on `start` is in time. Throws as `limit_at`, and `NotKnown` when it
    /// takes bank holidays that are not known.
    Date due(std::string_view name, Date start) const;
};

/// "45 working days", "1 month", "28 days".
CASEAUDIT_API std::string spoken(const Limit& limit);

}  // namespace caseaudit
