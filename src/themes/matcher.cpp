#include "themes/matcher.hpp"

#include <algorithm>

namespace caseaudit::themes {
namespace {

constexpr std::uint64_t leap = std::uint64_t{2} * ThemePattern::most_gap;

}  // namespace

Matcher::Matcher(const PatternTrie& trie, Lexicon& lexicon)
    : trie_{&trie}, lexicon_{&lexicon}, reached_(trie.nodes()) {}

void Matcher::arrive(const Edge& edge, std::uint32_t first) {
    if (edge.continues) reached_[edge.child] = {at_, first};
    if (!edge.ends) return;
    const auto last = static_cast<std::uint32_t>(tokens_.size() - 1);
    for (const auto end : trie_->ends_at(edge.child)) found_.push_back({trie_->purpose(end), first, last});
}

void Matcher::take(const Edge& edge) {
    if (edge.parent == 0) return arrive(edge, static_cast<std::uint32_t>(tokens_.size() - 1));
    const auto& before = reached_[edge.parent];
    if (at_ - before.at <= edge.gap + 1) arrive(edge, before.first);
}

void Matcher::take(const PlainWord& word) {
    at_ += word.after_stop ? leap : 1;
    if (word.after_pause && !tokens_.empty()) ++clause_;
    const auto number = lexicon_->meet(word.folded, word.hash);
    const auto& use = lexicon_->use(number);
    tokens_.push_back({word.begin, word.end, number, clause_});
    for (const auto& edge : lexicon_->edges(use)) take(edge);
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
