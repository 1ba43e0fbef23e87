#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "themes/stemmer.hpp"

namespace caseaudit::themes {

/// Bytes of a comment that are explained.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Runs of one to three words of a comment, none across a sentence end or what is explained, no stop word at
/// either edge, not numbers alone.
class PhraseReader {
public:
    /// Called with the stems, which make a phrase the same however its words end, and with the words.
    using Take = std::function<void(const std::string& stems, const std::string& words)>;

    /// `explained` in any order. Of a comment longer than any the first 20,000 words are read.
    void read(std::string_view text, std::vector<Span> explained, const Take& take);
    /// The stems of a phrase.
    std::string stems_of(std::string_view phrase);

private:
    struct Word {
        std::string folded;
        std::string stem;
        bool is_edge = false;  ///< a phrase may begin or end with it
    };
    void take_endings(const Take& take) const;

    Stemmer stemmer_;
    std::vector<Word> run_;
};

}  // namespace caseaudit::themes
