#pragma once
#include <caseaudit/export.hpp>
#include <cstdint>

#include "pairing/problem.hpp"

/// Who reads together again: as seldom as can be, without making roles or load worse.
namespace caseaudit::pairing {

/// Exchanges readers between cases, or for one who has one case fewer, as long as that makes pairs again
/// fewer and leaves the rest of the measure as it is.
std::vector<Pair> rotated(const Problem& problem, std::vector<Pair> pairs);

/// So many cases at least are read by a pair again, whatever the load: found by giving each case a pair of
/// its own from those who may read it. `same_role`: whether pairs of one role may be.
CASEAUDIT_API std::int64_t least_again(const Problem& problem, bool same_role);

/// The pairs with the fewest again of those with this number of pairs of one role and sum of squares; or none
/// where that is too large a question.
std::optional<std::vector<Pair>> fewest_again(const Problem& problem, const Measure& best);

/// The pairs that may read a case.
std::vector<Pair> pairs_for(const Problem& problem, std::size_t case_number, bool same_role);

}  // namespace caseaudit::pairing
