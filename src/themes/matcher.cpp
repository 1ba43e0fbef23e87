#include "themes/matcher.hpp"

#include <algorithm>

namespace caseaudit::themes {
namespace {

constexpr std::uint64_t leap = std::uint64_t{2} * ThemePattern::most_gap;

}  // namespace

Matcher::Matcher(const PatternTrie& trie, Lexicon& lexicon)
    : trie_{&trie}, lexicon_{&lexicon}, reached_(trie.nodes()) {}

void Matcher::find(std::uint32_t node, std::uint32_t first) {
    const auto last = static_cast<std::uint32_t>(tokens_.size() - 1);
    for (const auto end : trie_->ends_at(node)) found_.push_back({trie_->purpose(end), first, last});
}

void Matcher::take(const PlainWord& word) {
    at_ += word.after_stop ? leap : 1;
    if (word.after_pause && !tokens_.empty()) ++clause_;
    reached_.front() = {at_, static_cast<std::uint32_t>(tokens_.size())};  // the root, where all begin
    const auto number = lexicon_->meet(word.folded, word.hash);
    tokens_.push_back({word.begin, word.end, number, clause_});
    for (const auto& edge : lexicon_->edges(lexicon_->use(number))) {
        const auto before = reached_[edge.parent];
        if (at_ - before.at > edge.gap + 1) continue;
        if (edge.continues) reached_[edge.child] = {at_, before.first};
        if (edge.ends) find(edge.child, before.first);
    }
}

/// Two readings of one pattern may end at the same word.
void Matcher::keep_shortest() {
    if (found_.size() < 2) return;
    std::ranges::sort(found_, [](const Found& one, const Found& other) {
        return std::tuple{one.purpose, one.last, other.first} <
               std::tuple{other.purpose, other.last, one.first};
    });
    const auto is_same = [](const Found& one, const Found& other) {
        return one.purpose == other.purpose && one.last == other.last;
    };
    found_.erase(std::unique(found_.begin(), found_.end(), is_same), found_.end());
}

void Matcher::read(std::string_view text) {
    tokens_.clear();
    found_.clear();
    clause_ = 0;
    at_ += leap;
    WordReader reader{text};
    for (PlainWord word; reader.next(word);) take(word);
    keep_shortest();
}

}  // namespace caseaudit::themes
