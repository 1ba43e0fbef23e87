#pragma once
#include <caseaudit/themes.hpp>
#include <set>

#include "themes/cues.hpp"
#include "themes/matcher.hpp"

namespace caseaudit::themes {

/// A codebook made ready to be looked for.
struct CompiledCodebook {
    explicit CompiledCodebook(const Codebook& codebook);

    bool says_nothing(std::string_view text) const;

    PatternTrie trie;
    WordTable known;  ///< the codebook's own words, which no comment misspells
    std::vector<bool> is_optional;
    std::size_t longest_nothing = 0;  ///< bytes

private:
    void add(const std::vector<ThemePattern>& patterns, Purpose::Kind kind, std::size_t theme = 0);
    std::set<std::string, std::less<>> nothing_;
};

/// One thread's share of the comments: first coded as they stand, then, where a word proves to be a slip,
/// again.
class CodingShare {
public:
    CodingShare(const CompiledCodebook& codebook, const CodingOptions& options);

    CodedComment code(const CommentText& comment);
    /// Counts its words, so that slips are known before anything is coded.
    void meet(std::string_view text);
    /// From now on codes with these slips read as what they mean.
    void read_slips(const Repairs& repairs) { lexicon_.repair(repairs); }
    /// Codes, and remembers which words may be slips.
    CodedComment code_and_remember(const CommentText& comment);
    const WordTable& words() const { return lexicon_.words(); }
    /// Takes over the slips among all comments; codes again those of the share that have one. `first`: of the
    /// share, as they were coded.
    void repair(const Repairs& repairs, const CommentText* first, CodedComment* coded);

private:
    ThemeHit hit_of(const Found& found) const;
    bool find_wanted();
    Coding coding_of(const CommentText& comment, std::size_t first, std::size_t last) const;

    const CompiledCodebook& codebook_;
    const CodingOptions& options_;
    Lexicon lexicon_;
    Matcher matcher_;
    Cues cues_;
    std::vector<Found> wanted_;
    std::vector<std::uint32_t> doubtful_;  ///< words of the comments, one comment after the other
    std::vector<std::size_t> ends_;        ///< of each comment in `doubtful_`
};

}  // namespace caseaudit::themes
