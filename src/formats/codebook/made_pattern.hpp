#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/error.hpp>
#include <string>
#include <string_view>

/// What the readers of codebooks that are not XML share.
namespace caseaudit::codebooks {

/// Throws `InputError` at a line, without a caret.
[[noreturn]] void fail(const std::string& file, int line, const std::string& message,
                       const std::string& advice);

/// The pattern, or an `InputError` at its line.
ThemePattern pattern_at(const std::string& text, const std::string& file, int line);

/// A heading made an id: "Voice of the child" is voice-of-the-child. Empty where it has no letter.
std::string id_of(std::string_view words);

/// A theme that only has its name.
Theme unwritten_theme(const std::string& id, const std::string& title);

}  // namespace caseaudit::codebooks
