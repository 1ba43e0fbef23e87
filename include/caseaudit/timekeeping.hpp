#pragma once
#include <caseaudit/calendar.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/timescales.hpp>
#include <string>
#include <string_view>
#include <vector>

/// How time is counted in a run: what checks know of law, guidance, the council and the calendar beside their
/// template's limits.
namespace caseaudit {

/// What a file of timescales says.
struct TimescaleFile {
    Timescales timescales;
    Calendar::StartIs start = Calendar::StartIs::day_0;
    std::string hash;  ///< "sha256:…" of its bytes
};

/// The bank holidays of England and Wales, of whole years.
struct BankHolidays {
    Period known;
    std::vector<Date> days;
};

struct Timekeeping {
    Timescales timescales;
    std::string timescales_hash;
    Calendar calendar;
};

/// What an audit keeps of how the times were counted that its answers rest on.
struct Counting {
    Calendar::StartIs start = Calendar::StartIs::day_0;
    Period bank_holidays;  ///< the days whose bank holidays were known
    std::string timescales_hash;

    bool operator==(const Counting&) const = default;
};
CASEAUDIT_API Counting counting_of(const Timekeeping& timekeeping);

/// "Working days are Mondays to Fridays without …": one or two sentences for people.
CASEAUDIT_API std::string spoken(const Counting& counting);

CASEAUDIT_API std::string_view name_of(Calendar::StartIs start);  ///< "day-0", as in files
CASEAUDIT_API std::string_view name_of(Certainty certainty);      ///< "verified"

}  // namespace caseaudit
