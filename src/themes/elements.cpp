#include "themes/elements.hpp"

#include <algorithm>

namespace caseaudit::themes {

std::uint32_t Elements::number(const PatternWord& word) {
    auto& numbers = word.begins ? beginnings_ : whole_;
    return numbers.emplace(word.text, static_cast<std::uint32_t>(size())).first->second;
}

std::vector<std::uint32_t> Elements::of(std::string_view word) const {
    std::vector<std::uint32_t> all;
    if (const auto found = whole_.find(word); found != whole_.end()) all.push_back(found->second);
    for (std::size_t length = 1; length <= word.size(); ++length) {
        const auto found = beginnings_.find(word.substr(0, length));
        if (found != beginnings_.end()) all.push_back(found->second);
    }
    std::ranges::sort(all);
    return all;
}

bool Elements::names(std::string_view word) const {
    return whole_.contains(word) || beginnings_.contains(word);
}

std::vector<std::string_view> Elements::texts() const {
    std::vector<std::string_view> all;
    for (const auto* numbers : {&whole_, &beginnings_}) {
        for (const auto& [text, number] : *numbers) all.emplace_back(text);
    }
    return all;
}

}  // namespace caseaudit::themes
