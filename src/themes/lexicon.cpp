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

Repairs slips_among(const WordTable& words, const PatternTrie& trie, const WordTable& known) {
    const auto index = index_of(trie, words, known);
    Repairs repairs;
    for (std::uint32_t number = 0; number < words.size(); ++number) {
        const auto word = words.word(number);
        if (!may_be_repaired(word) || known.times(word) > 0 || !trie.elements().of(word).empty()) continue;
        const auto other = commonest(index.near(word), words, known);
        if (other.empty() || weight_of(other, words, known) < much_commoner * words.times(number)) continue;
        repairs.emplace_back(word, other);
    }
    return repairs;
}

WordUse Lexicon::use_of(std::string_view word) {
    const auto elements = trie_->elements().of(word);
    if (elements.empty()) return {0, 0, WordTable::none, may_be_repaired(word)};
    const auto [found, is_new] = by_elements_.emplace(elements, WordUse{});
    if (is_new) {
        const auto edges = trie_->edges_of(elements);
        found->second.first_edge = static_cast<std::uint32_t>(edges_.size());
        found->second.edges = static_cast<std::uint32_t>(edges.size());
        edges_.insert(edges_.end(), edges.begin(), edges.end());
    }
    return found->second;
}

bool Lexicon::repair(const Repairs& repairs) {
    for (const auto& [word, other] : repairs) {
        const auto number = words_.find(word, word_hash(word));
        if (number == WordTable::none) continue;
        uses_[number] = use_of(other);
        uses_[number].read_as = static_cast<std::uint32_t>(repaired_.size());
        repaired_.push_back(other);
    }
    return !repaired_.empty();
}

}  // namespace caseaudit::themes
