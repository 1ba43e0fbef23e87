#pragma once
#include <caseaudit/export.hpp>
#include <string>

#include "pairing/allocation.hpp"

/// Who reads which case: references, roles and counts, nothing else.
namespace caseaudit::reports {

CASEAUDIT_API std::string allocation_text(const pairing::Allocation& allocation);
/// One row a case: case, first, first-role, second, second-role, second-answers, again.
CASEAUDIT_API std::string allocation_csv(const pairing::Allocation& allocation);
CASEAUDIT_API std::string allocation_json(const pairing::Allocation& allocation);
/// Who may read a case and who not, each with the reason. Throws `Error` where it is none of the cases.
CASEAUDIT_API std::string allocation_explained(const pairing::Allocation& allocation, const std::string& ref);

}  // namespace caseaudit::reports
