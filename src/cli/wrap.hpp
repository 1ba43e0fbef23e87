#pragma once
#include <string>
#include <string_view>

namespace caseaudit::cli {

/// In characters, of text that is not for one command alone.
constexpr std::size_t page_width = 96;

/// `text` broken into lines of at most `width`, each after the first with `indent` spaces before it.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

/// How many characters `text` shows, each one column wide; it is UTF-8.
std::size_t columns(std::string_view text);

}  // namespace caseaudit::cli
