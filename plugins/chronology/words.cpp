#include "words.hpp"

namespace chronology {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Whether the byte at `at` belongs to a word. Beyond ASCII all are letters but no-break space and the block
/// of typographic dashes, quotation marks and spaces (U+2000 to U+203F).
bool is_in_word(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c < 0x80) return (lower(text[at]) >= 'a' && lower(text[at]) <= 'z') || (c >= '0' && c <= '9');
    const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
    return !(c == 0xC2 && next == 0xA0) && !(c == 0xE2 && next == 0x80);
}

/// How many bytes a character that separates words has.
std::size_t separator_size(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    return c == 0xC2 ? 2 : c == 0xE2 ? 3 : 1;
}

}  // namespace

std::string Words::quote(std::size_t first, std::size_t count) const {
    std::string quoted;
    const auto passage = text.substr(begins[first], ends[first + count - 1] - begins[first]);
    for (const char c : passage) {
        if (!is_space(c)) {
            quoted += c;
        } else if (!quoted.ends_with(' ')) {
            quoted += ' ';
        }
    }
    return quoted;
}

Words Reader::read(std::string_view text) {
    Words words{text, {}, {}, {}};
    for (std::size_t at = 0; at < text.size();) {
        if (!is_in_word(text, at)) {
            at += separator_size(text, at);
            continue;
        }
        const auto begin = at;
        std::string word;
        while (at < text.size() && is_in_word(text, at)) word += lower(text[at++]);
        const auto number = static_cast<std::uint32_t>(numbers_.size());
        words.numbers.push_back(numbers_.try_emplace(std::move(word), number).first->second);
        words.begins.push_back(begin);
        words.ends.push_back(at);
    }
    return words;
}

}  // namespace chronology
