#include "completion/capital_words.hpp"

#include <algorithm>
#include <array>

#include "completion/word_list.hpp"
#include "model/utf8.hpp"

namespace caseaudit::completion {
namespace {

constexpr std::string_view typographic_apostrophe = "\u2019";

bool is_small_ascii(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital_ascii(char c) { return c >= 'A' && c <= 'Z'; }

/// How many bytes the letter at the start of `text` has: A to Z, and U+00C0 to U+027F but for two signs.
std::size_t letter_length(std::string_view text) {
    if (text.empty()) return 0;
    if (is_small_ascii(text[0]) || is_capital_ascii(text[0])) return 1;
    if (utf8_length(text) != 2) return 0;
    const auto lead = static_cast<unsigned char>(text[0]);
    const auto second = static_cast<unsigned char>(text[1]);
    if (lead == 0xC3) return second == 0x97 || second == 0xB7 ? 0 : 2;
    return lead >= 0xC4 && lead <= 0xC9 ? 2 : 0;
}

/// A letter with an accent is a capital up to U+00DE, and from U+0100 whatever it is.
bool is_capital(std::string_view text) {
    if (is_capital_ascii(text[0])) return true;
    const auto lead = static_cast<unsigned char>(text[0]);
    return lead > 0xC3 || (lead == 0xC3 && static_cast<unsigned char>(text[1]) <= 0x9E);
}

/// A hyphen or an apostrophe; 0 for anything else.
std::size_t joint_length(std::string_view text) {
    if (text.empty()) return 0;
    if (text[0] == '-' || text[0] == '\'') return 1;
    return text.starts_with(typographic_apostrophe) ? typographic_apostrophe.size() : 0;
}

std::size_t word_length(std::string_view text) {
    std::size_t length = 0;
    while (const auto letter = letter_length(text.substr(length))) {
        length += letter;
        const auto joint = joint_length(text.substr(length));
        if (joint > 0 && letter_length(text.substr(length + joint)) > 0) length += joint;
    }
    return length;
}

std::size_t without_possessive(std::string_view word) {
    for (const std::string_view ending : {std::string_view{"'s"}, std::string_view{"\u2019s"}}) {
        if (word.ends_with(ending)) return word.size() - ending.size();
    }
    return word.size();
}

/// What may stand between the end of a sentence and the next word, or open a quotation.
bool drop_opening(std::string_view& before) {
    for (const std::string_view mark : {"\"", "'", "(", "[", "*", "\u201C", "\u2018", "\u2022", "- "}) {
        if (!before.ends_with(mark)) continue;
        before.remove_suffix(mark.size());
        return true;
    }
    return false;
}

/// `before` ends where the word begins.
bool begins_sentence(std::string_view before) {
    bool opened = false;
    while (drop_opening(before)) opened = true;
    if (opened || before.empty()) return true;
    while (before.ends_with(' ')) before.remove_suffix(1);
    return before.empty() || std::string_view{".!?:;\n\r\t"}.find(before.back()) != std::string_view::npos;
}

bool all_capitals(std::string_view word) {
    return word.size() > 1 && std::ranges::none_of(word, is_small_ascii);
}

/// A full stop after a title or an initial ends no sentence.
bool follows(std::string_view between, std::string_view previous) {
    return between == " " || (between == ". " && (previous.size() == 1 || is_title(previous)));
}

}  // namespace

bool is_title(std::string_view word) {
    constexpr std::array<std::string_view, 10> titles{"cllr", "dr", "miss", "mr",   "mrs",
                                                      "ms",   "mx", "pc",   "prof", "revd"};
    return std::ranges::find(titles, word) != titles.end();
}

std::vector<CapitalWord> capital_words(std::string_view text) {
    std::vector<CapitalWord> words;
    std::size_t previous_end = 0;
    std::string previous;
    for (std::size_t at = 0; at < text.size();) {
        const auto length = word_length(text.substr(at));
        if (length == 0) {
            ++at;
            continue;
        }
        const auto kept = text.substr(at, without_possessive(text.substr(at, length)));
        auto small = in_small_letters(kept);
        if (is_capital(kept)) {
            const bool after = !previous.empty() && at > previous_end &&
                               follows(text.substr(previous_end, at - previous_end), previous);
            const bool begins = !(after && text[at - 2] == '.') && begins_sentence(text.substr(0, at));
            words.push_back({at, kept.size(), small, all_capitals(kept), begins, after});
        }
        previous = is_capital(kept) ? std::move(small) : std::string{};
        at += length;
        previous_end = at;
    }
    return words;
}

}  // namespace caseaudit::completion
