#pragma once
#include <string>
#include <string_view>

namespace caseaudit::reports {

/// How many characters a terminal shows; UTF-8's following bytes are none.
std::size_t width(std::string_view text);
/// An empty line, the words, and a line below them.
std::string heading(const std::string& words);

}  // namespace caseaudit::reports
