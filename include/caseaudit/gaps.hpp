#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <chrono>
#include <string>
#include <vector>

namespace caseaudit {

/// A time without entries, between two of them or at an end of the time that was looked at.
struct Gap {
    Date from;
    Date to;
    const Entry* before = nullptr;  ///< null: the gap begins with the time looked at
    const Entry* after = nullptr;   ///< null: the gap ends with the time looked at

    std::chrono::days length() const { return to - from; }
};

/// The parts of `window` in which the case was open, as far as referrals and closures tell: all of it where
/// there are none. A referral opens a case that was closed, or of which no plan, visit or supervision is
/// older; one marked for no further action opens nothing.
CASEAUDIT_API std::vector<Period> open_times(const CaseFile& file, const Period& window);

/// From the last of `entries` before the audit period to its end, if every entry of their kind since then is
/// in the sources; else the audit period alone.
CASEAUDIT_API Period reaching_back_to_last(const CaseFile& file, const Entries& entries,
                                           const Period& period);

/// Every gap between `entries` within each of `times`, its ends included, in date order.
CASEAUDIT_API std::vector<Gap> gaps(const Entries& entries, const std::vector<Period>& times);

/// "57 days, from 4 February 2013 to 2 April 2013; for 59 days, from …": follows the word "for".
CASEAUDIT_API std::string spoken(const std::vector<Gap>& gaps);

/// The entries at the ends of the gaps, each once, for citing.
CASEAUDIT_API Entries ends(const std::vector<Gap>& gaps);

}  // namespace caseaudit
