#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit::completion {

/// One of the lists of audit-templates/words/: an entry a line, in small letters; lines after '#' are
/// remarks.
class WordList {
public:
    explicit WordList(std::string_view text);

    bool has(std::string_view word) const;  ///< `word` in small letters
    const std::vector<std::string_view>& all() const { return words_; }

private:
    std::vector<std::string_view> words_;  ///< sorted
};

/// The letters A to Z made small; all others stay.
std::string in_small_letters(std::string_view text);

}  // namespace caseaudit::completion
