#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <string>
#include <vector>

/// Arithmetic without rounding: scores decide grades at boundaries, so 5/6 must be 5/6.
namespace caseaudit::scoring {

__extension__ using Wide = __int128;

/// The fraction in its lowest terms. `den` is positive. Throws `Error` when it does not fit.
Fraction reduced(Wide num, Wide den);

/// The same number. Throws `Error` when it does not fit.
std::int64_t narrowed(Wide number);

/// Throws `Error` when the product does not fit.
Wide times(Wide a, Wide b);

Fraction minus(const Fraction& a, const Fraction& b);
std::strong_ordering compare(const Fraction& a, const Fraction& b);

/// `61%`, half up; `just under 83%` where rounding would hide that it is below `upper`.
CASEAUDIT_API std::string percent(const Fraction& share);
std::string percent_below(const Fraction& share, const Fraction& upper);
/// The same below the next of `bounds`, which ascend.
CASEAUDIT_API std::string percent_among(const Fraction& share, const std::vector<Fraction>& bounds);

}  // namespace caseaudit::scoring
