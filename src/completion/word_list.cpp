#include "completion/word_list.hpp"

#include <algorithm>

namespace caseaudit::completion {

WordList::WordList(std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        if (!line.empty() && line.front() != '#') words_.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::ranges::sort(words_);
}

bool WordList::has(std::string_view word) const { return std::ranges::binary_search(words_, word); }

std::string in_small_letters(std::string_view text) {
    std::string small{text};
    for (auto& c : small) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return small;
}

}  // namespace caseaudit::completion
