#pragma once
#include <caseaudit/codebook.hpp>
#include <string>
#include <string_view>

/// The codebook's patterns for RE2, the reference that the coder is timed beside.
namespace caseaudit::bench {

/// A comment's words in lower case with one space between, and a full stop where patterns stop.
std::string plain_text(std::string_view comment);

/// What finds in such a text all that a pattern finds.
std::string as_re2(const ThemePattern& pattern);

}  // namespace caseaudit::bench
