#pragma once
#include <optional>

#include "scoring/replies.hpp"

/// From shares to names: bands, and the gates that cap a grade.
namespace caseaudit::scoring {

/// Where a grade begins; Inadequate begins at 0.
Fraction start_of(Grade grade, const Bands& bands);
Grade grade_of(const Fraction& practice, const Bands& bands);
Rag rag_of_compliance(const Fraction& compliance, const Bands& bands);

/// The lowest grade that a failed gate caps at; nothing when all are met.
std::optional<Grade> lowest_cap(const Replies& replies);

/// The grade that these replies give, gates and all; nothing when practice is not scored.
std::optional<Grade> capped_grade(const Replies& replies);

}  // namespace caseaudit::scoring
