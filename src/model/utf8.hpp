#pragma once
#include <caseaudit/export.hpp>
#include <cstddef>
#include <string_view>

namespace caseaudit {

/// How many bytes the first character of `text` has: 1 to 4, or 0 when it is not UTF-8 (or `text` is empty).
CASEAUDIT_API std::size_t utf8_length(std::string_view text);

}  // namespace caseaudit
