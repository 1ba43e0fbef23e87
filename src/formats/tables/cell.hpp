#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <string_view>

namespace caseaudit::tables {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Without the white space around it; a no-break space is white space too.
CASEAUDIT_API std::string_view trimmed(std::string_view text);

/// A header as patterns meet it: typographic apostrophes, quotes and dashes made plain, doubled brackets made
/// single, runs of white space one space.
CASEAUDIT_API std::string plain_header(std::string_view text);

}  // namespace caseaudit::tables
