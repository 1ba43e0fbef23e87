#pragma once
#include <vector>

#include "sampling/draw.hpp"
#include "sampling/tickets.hpp"

namespace caseaudit::sampling {

/// The lots with those first that keep the quotas, `size` of them in the order of their tickets, and then the
/// rest. Drawn one by one: of the files that count towards the most quotas still open, the one with the
/// lowest ticket; then whoever has the lowest. Throws `Error` where a quota names a column or value that the
/// frame does not have, wants more files than there are, or where they need more than `size`.
std::vector<Lot> with_quotas_first(const Frame& frame, std::vector<Lot> lots,
                                   const std::vector<Quota>& quotas, Count size);

}  // namespace caseaudit::sampling
