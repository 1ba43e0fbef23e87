#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <string>

namespace caseaudit {

/// An entry that a result rests on, copied so that it outlives case file and plugin.
struct CASEAUDIT_API Citation {
    std::string kind;
    std::string entry;  ///< the entry's id
    Date date;
    std::string source;
    int line = 0;

    bool operator==(const Citation&) const = default;
};

}  // namespace caseaudit
