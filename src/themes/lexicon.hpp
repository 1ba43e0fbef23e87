#pragma once
#include <caseaudit/export.hpp>
#include <map>
#include <span>
#include <utility>

#include "themes/pattern_trie.hpp"
#include "themes/word_table.hpp"

namespace caseaudit::themes {

/// What a word of the comments does to the patterns.
struct WordUse {
    std::uint32_t first_edge = 0;
    std::uint32_t edges = 0;
    std::uint32_t read_as = WordTable::none;  ///< position in `Lexicon::repaired`: another word in its place
    bool may_be_slip = false;                 ///< it is no pattern's word, and long enough to be repaired
};

/// A word, and the word that it is read as.
using Repairs = std::vector<std::pair<std::string, std::string>>;

/// The slips among the words of a set of comments: a word of at least five letters that stands rarely and
/// that nothing knows is read as the commonest word one edit away, if that is much commoner or the
/// codebook's. `known`: the words of the codebook.
Repairs slips_among(const WordTable& words, const PatternTrie& trie, const WordTable& known);

/// The words met so far with what each does. It grows as comments are read.
class CASEAUDIT_API Lexicon {
public:
    explicit Lexicon(const PatternTrie& trie) : trie_{&trie} {}

    /// Counts a word and gives its number.
    std::uint32_t meet(std::string_view word, std::uint64_t hash) {
        const auto number = words_.count(word, hash);
        if (number == uses_.size()) uses_.push_back(use_of(word));
        return number;
    }
    const WordUse& use(std::uint32_t number) const { return uses_[number]; }
    std::span<const Edge> edges(const WordUse& use) const {
        return {edges_.data() + use.first_edge, use.edges};
    }
    const std::string& repaired(std::uint32_t position) const { return repaired_[position]; }
    const WordTable& words() const { return words_; }
    /// From now on reads those of the words that it has met as others; false where it has met none.
    bool repair(const Repairs& repairs);

private:
    WordUse use_of(std::string_view word);

    const PatternTrie* trie_;
    WordTable words_;
    std::vector<WordUse> uses_;
    std::vector<Edge> edges_;
    std::map<std::vector<std::uint32_t>, WordUse> by_elements_;
    std::vector<std::string> repaired_;
};

}  // namespace caseaudit::themes
