#pragma once
#include <caseaudit/export.hpp>
#include <string_view>

namespace caseaudit::plugins {

/// Whether all of `text` is UTF-8 that can be printed and kept in a file: no control characters but tabs and
/// new lines. A check may build a reason from anything.
CASEAUDIT_API bool is_readable(std::string_view text);

}  // namespace caseaudit::plugins
