#pragma once
#include "kinds/case_file.hpp"

namespace caseaudit::testing {

/// A chronology last updated on 1 May 2013, with these events.
inline std::string chronology_with(const std::string& events, std::string_view updated = "2013-05-01") {
    return "<chronology last-updated=\"" + std::string{updated} + "\">" + events + "</chronology>";
}

inline std::string event(std::string_view date, const std::string& attributes = "",
                         const std::string& inside = "") {
    return "<event date=\"" + std::string{date} + "\" " + attributes + ">" + inside + "</event>";
}

}  // namespace caseaudit::testing
