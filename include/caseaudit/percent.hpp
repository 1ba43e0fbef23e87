#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <cstdint>
#include <optional>

namespace caseaudit {

/// Per cent, a half rounded up, by whole numbers; 0 and 100 only where it is all or nothing. Nothing for none
/// of none. Never above `most`.
CASEAUDIT_API std::optional<int> percent(std::int64_t count, std::int64_t of, int most = 100);
/// The same of a share of facts, and never as much as where a band begins that it does not reach.
CASEAUDIT_API int percent_within(const Fraction& share, const Bands& bands);

}  // namespace caseaudit
