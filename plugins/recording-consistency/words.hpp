#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace recording {

/// The text in small letters, with runs of white space made one space.
std::string plain(std::string_view text);

/// The first of `phrases` that stands in `plain_text` as whole words; empty where none does.
std::string_view first_in(std::string_view plain_text, std::initializer_list<std::string_view> phrases);

}  // namespace recording
