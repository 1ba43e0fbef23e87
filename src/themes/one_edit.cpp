#include "themes/one_edit.hpp"

#include <algorithm>

namespace caseaudit::themes {
namespace {

std::vector<std::string> rests_of(std::string_view word) {
    std::vector<std::string> all{std::string{word}};
    for (std::size_t i = 0; i < word.size(); ++i) {
        auto rest = std::string{word.substr(0, i)};
        rest += word.substr(i + 1);
        all.push_back(std::move(rest));
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}  // namespace

bool one_edit_apart(std::string_view one, std::string_view other) {
    if (one.size() > other.size()) std::swap(one, other);
    if (other.size() - one.size() > 1 || one == other) return false;
    const auto differs = std::ranges::mismatch(one, other).in1 - one.begin();
    const auto at = static_cast<std::size_t>(differs);
    if (one.size() < other.size()) return one.substr(at) == other.substr(at + 1);
    if (one.substr(at + 1) == other.substr(at + 1)) return true;
    return at + 1 < one.size() && one[at] == other[at + 1] && one[at + 1] == other[at] &&
           one.substr(at + 2) == other.substr(at + 2);
}

void DeleteIndex::add(std::string_view word) {
    words_.emplace_back(word);
    for (auto& rest : rests_of(word))
        by_rest_[std::move(rest)].push_back(static_cast<std::uint32_t>(words_.size() - 1));
}

std::vector<std::string_view> DeleteIndex::near(std::string_view word) const {
    std::vector<std::string_view> all;
    for (const auto& rest : rests_of(word)) {
        const auto found = by_rest_.find(rest);
        if (found == by_rest_.end()) continue;
        for (const auto number : found->second) {
            const std::string_view candidate = words_[number];
            if (candidate.front() == word.front() && one_edit_apart(candidate, word))
                all.push_back(candidate);
        }
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}  // namespace caseaudit::themes
