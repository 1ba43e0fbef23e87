#include "themes/lexicon.hpp"

#include <algorithm>

#include "themes/one_edit.hpp"

namespace caseaudit::themes {
namespace {

constexpr std::size_t least_letters = 5;
constexpr std::size_t most_letters = 24;
constexpr std::uint64_t much_commoner = 10;
constexpr std::uint64_t worth_of_known = 20;

bool may_be_repaired(std::string_view word) {
    return word.size() >= least_letters && word.size() <= most_letters &&
           std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// How much a word is to be trusted.
std::uint64_t weight_of(std::string_view word, const WordTable& words, const WordTable& known) {
    return words.times(word) + (known.times(word) > 0 ? worth_of_known : 0);
}

/// The words that matter to a pattern: those of the comments, and the codebook's.
DeleteIndex index_of(const PatternTrie& trie, const WordTable& words, const WordTable& known) {
    DeleteIndex index;
    const auto add = [&](std::string_view word) {
        if (may_be_repaired(word) && !trie.elements().of(word).empty()) index.add(word);
    };
    for (std::uint32_t number = 0; number < known.size(); ++number) add(known.word(number));
    for (std::uint32_t number = 0; number < words.size(); ++number) {
        if (words.times(number) >= much_commoner && known.times(words.word(number)) == 0)
            add(words.word(number));
    }
    return index;
}

std::string_view commonest(const std::vector<std::string_view>& near, const WordTable& words,
                           const WordTable& known) {
    const auto best = std::ranges::max_element(
        near, {}, [&](std::string_view word) { return weight_of(word, words, known); });
    return best == near.end() ? std::string_view{} : *best;
}

}  // namespace

Lexicon::Lexicon(const PatternTrie& trie, const WordTable& known, WordTable words, bool repairs)
    : trie_{&trie}, words_{std::move(words)} {
    uses_.reserve(words_.size());
    for (std::uint32_t number = 0; number < words_.size(); ++number)
        uses_.push_back(use_of(trie.elements().of(words_.word(number))));
    if (repairs) repair(trie, known);
}

WordUse Lexicon::use_of(const std::vector<std::uint32_t>& elements) {
    if (elements.empty()) return {};
    const auto [found, is_new] = by_elements_.emplace(elements, WordUse{});
    if (is_new) {
        const auto edges = trie_->edges_of(elements);
        found->second.first_edge = static_cast<std::uint32_t>(edges_.size());
        found->second.edges = static_cast<std::uint32_t>(edges.size());
        edges_.insert(edges_.end(), edges.begin(), edges.end());
    }
    return found->second;
}

void Lexicon::repair(const PatternTrie& trie, const WordTable& known) {
    const auto index = index_of(trie, words_, known);
    for (std::uint32_t number = 0; number < words_.size(); ++number) {
        const auto word = words_.word(number);
        if (uses_[number].edges > 0 || !may_be_repaired(word) || known.times(word) > 0) continue;
        const auto other = commonest(index.near(word), words_, known);
        if (other.empty() || weight_of(other, words_, known) < much_commoner * words_.times(number)) continue;
        uses_[number] = use_of(trie.elements().of(other));
        uses_[number].read_as = static_cast<std::uint32_t>(repaired_.size());
        repaired_.emplace_back(other);
    }
}

}  // namespace caseaudit::themes
