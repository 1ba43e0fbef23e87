#pragma once
#include <caseaudit/plugin.hpp>
#include <optional>
#include <string_view>
#include <vector>

/// Meetings that something calls for, and whether they came in time.
namespace multi_agency {

struct CalledFor {
    const caseaudit::Entry* by = nullptr;  ///< the section 47 enquiry, or the plan
    caseaudit::Date due;
    std::optional<caseaudit::Date> held;
    caseaudit::Timing timing = caseaudit::Timing::unknown;
    bool pressing = true;  ///< it should still be held now, if it was not
};

/// The date of the first of `entries` on that day or later; nothing when there is none.
std::optional<caseaudit::Date> first_from(const caseaudit::Entries& entries, caseaudit::Date day);

/// Not met when one came late or not at all: says when, and prompts urgently for one that should still be
/// held. `what` begins a sentence: "The first core group". There must be one that is due.
caseaudit::Result on_time(const std::vector<CalledFor>& due, std::string_view what);

}  // namespace multi_agency
