#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <string_view>

namespace caseaudit {

/// Letters, digits, hyphens, dots and underscores, beginning with a letter or digit: how a reference to a
/// person or a record is written, fit for a file name. A name without a space may look like one.
CASEAUDIT_API bool is_reference(std::string_view text);

/// The same for references that may be one, written in two ways: small letters, and numbers without the
/// noughts before them.
CASEAUDIT_API std::string spelt_alike(std::string_view reference);

}  // namespace caseaudit
