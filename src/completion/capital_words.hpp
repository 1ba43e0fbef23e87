#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::completion {

/// A word of a text, as the hints on names see it.
struct CapitalWord {
    std::size_t at = 0;
    std::size_t length = 0;  ///< in bytes, without a possessive 's
    std::string small;       ///< in small letters
    bool acronym = false;    ///< two or more letters, all capitals
    bool begins_sentence = false;
    bool follows =
        false;  ///< one space, or a full stop after a title or initial and a space, stands before it
};

/// The words of a text that begin with a capital. Words are letters of Latin script, with hyphens and
/// apostrophes between them.
std::vector<CapitalWord> capital_words(std::string_view text);

bool is_title(std::string_view word);  ///< "mrs": `word` in small letters

}  // namespace caseaudit::completion
