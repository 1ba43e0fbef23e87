#pragma once
#include <caseaudit/export.hpp>
#include <cstdint>
#include <string_view>
#include <vector>

#include "themes/lexicon.hpp"

namespace caseaudit::themes {

/// A word of a comment.
struct Token {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t word = 0;  ///< its number in the lexicon
    std::uint32_t clause = 0;
};

/// A pattern found from one token to another.
struct Found {
    Purpose purpose;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    auto operator<=>(const Found&) const = default;
};

/// Takes comments one after the other through the trie, word by word: one pass for all patterns. Where a
/// pattern is found to end at a word in several ways, the shortest counts.
class CASEAUDIT_API Matcher {
public:
    Matcher(const PatternTrie& trie, Lexicon& lexicon);

    void read(std::string_view text);
    const std::vector<Token>& tokens() const { return tokens_; }
    /// By purpose, then place.
    const std::vector<Found>& found() const { return found_; }

private:
    /// When a node was last reached, and from which word on.
    struct Reach {
        std::uint64_t at = 0;
        std::uint32_t first = 0;
    };
    void take(const PlainWord& word);
    void find(std::uint32_t node, std::uint32_t first);
    void keep_shortest();

    const PatternTrie* trie_;
    Lexicon* lexicon_;
    std::vector<Reach> reached_;
    std::uint64_t at_ = 0;  ///< counts on over all comments, with a leap no gap spans at each sentence end
    std::uint32_t clause_ = 0;
    std::vector<Token> tokens_;
    std::vector<Found> found_;
};

}  // namespace caseaudit::themes
