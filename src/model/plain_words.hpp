#pragma once
#include <array>
#include <caseaudit/export.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace caseaudit {

/// A word of a text as patterns see it: lower case, without apostrophes; a hyphen parts two words.
struct PlainWord {
    std::string_view folded;  ///< until the next word is read; of a longer word the first `most_bytes`
    std::uint64_t hash = 0;   ///< of `folded`; the same on every machine
    std::size_t begin = 0;    ///< bytes of the text
    std::size_t end = 0;
    bool after_stop = false;   ///< a sentence end . ; : ! ? stands between it and the word before
    bool after_pause = false;  ///< that, or a comma or bracket

    static constexpr std::size_t most_bytes = 64;
};

/// The hash that `WordReader` gives a folded word.
std::uint64_t word_hash(std::string_view folded);

/// Reads a text word by word. What is not UTF-8 parts words, as do signs; letters of any script make them.
class CASEAUDIT_API WordReader {
public:
    explicit WordReader(std::string_view text) : text_{text} {}

    /// False at the end of the text.
    bool next(PlainWord& word);

    /// What a character is to words; `other`: it is not ASCII.
    enum class Sign : unsigned char { parts, letter, dropped, pause, stop, other };

private:
    void skip_to_word(PlainWord& word);
    bool skip_sign(Sign sign, PlainWord& word);
    void read_word(PlainWord& word);
    void read_plain_letters();
    void keep(char c);
    std::size_t other_character(PlainWord* parting);

    std::string_view text_;
    std::size_t at_ = 0;
    std::uint64_t hash_ = 0;
    std::size_t kept_ = 0;
    std::array<char, PlainWord::most_bytes> folded_{};
};

}  // namespace caseaudit
