#pragma once
#include <cstdint>
#include <string>

namespace caseaudit::generator {

/// Writes children 1 to `children`, breaches planted, as every kind of extract below `folder`, and what must
/// be found as `answer-key.csv`. Throws `Error` when a file cannot be written.
void write_all(std::uint64_t seed, int children, const std::string& folder);

}  // namespace caseaudit::generator
