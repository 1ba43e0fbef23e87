#pragma once
#include <caseaudit/export.hpp>
#include <map>
#include <span>

#include "themes/pattern_trie.hpp"
#include "themes/word_table.hpp"

namespace caseaudit::themes {

/// What a word of the comments does to the patterns.
struct WordUse {
    std::uint32_t first_edge = 0;
    std::uint32_t edges = 0;
    std::uint32_t read_as = WordTable::none;  ///< position in `Lexicon::repaired`: another word in its place
};

/// Every word of a set of comments with what it does. A word of at least five letters that stands rarely and
/// that nothing knows is read as the commonest word one edit away, if that is much commoner or the
/// codebook's.
class CASEAUDIT_API Lexicon {
public:
    /// `known`: the words of the codebook.
    Lexicon(const PatternTrie& trie, const WordTable& known, WordTable words, bool repairs);

    const WordUse& of(std::string_view word, std::uint64_t hash) const {
        const auto number = words_.find(word, hash);
        return number == WordTable::none ? nothing_ : uses_[number];
    }
    std::span<const Edge> edges(const WordUse& use) const {
        return {edges_.data() + use.first_edge, use.edges};
    }
    const std::string& repaired(std::uint32_t position) const { return repaired_[position]; }

private:
    WordUse use_of(const std::vector<std::uint32_t>& elements);
    void repair(const PatternTrie& trie, const WordTable& known);

    const PatternTrie* trie_;
    WordTable words_;
    WordUse nothing_;
    std::vector<WordUse> uses_;
    std::vector<Edge> edges_;
    std::map<std::vector<std::uint32_t>, WordUse> by_elements_;
    std::vector<std::string> repaired_;
};

}  // namespace caseaudit::themes
