#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <string>

namespace caseaudit {

/// Why the answer is what it is: of a corrected one the person's words, not those of the check that said
/// otherwise.
CASEAUDIT_API const std::string& words_of(const Answer& answer);

}  // namespace caseaudit
