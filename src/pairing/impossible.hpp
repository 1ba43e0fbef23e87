#pragma once
#include <string>

#include "pairing/allocation.hpp"

namespace caseaudit::pairing {

/// Whether some two could read the case, if they read no other.
bool has_pair(const Problem& problem, std::size_t case_number);

/// By itself a case may have no pair, whatever the others take. A sentence a case: what bars whom.
std::vector<std::string> cases_without_pair(const std::vector<Auditor>& auditors,
                                            const std::vector<Case>& cases, const Problem& problem,
                                            const Rules& rules);

/// "3 cases (C-1, C-2, C-3) need 6 readings; the 2 auditors who may read them can give 4".
/// `numbers`: the position in `cases` of each case of the shortage's problem.
std::string in_words(const Shortage& shortage, const std::vector<std::size_t>& numbers,
                     const std::vector<Auditor>& auditors, const std::vector<Case>& cases,
                     const Rules& rules);

}  // namespace caseaudit::pairing
