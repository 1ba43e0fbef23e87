#include "model/plain_words.hpp"

#include <algorithm>

#include "model/utf8.hpp"

namespace caseaudit {
namespace {

using Sign = WordReader::Sign;

constexpr std::array<Sign, 256> sign_table() {
    std::array<Sign, 256> signs{};
    for (std::size_t c = 0x80; c < 256; ++c) signs[c] = Sign::other;
    for (std::size_t c = '0'; c <= '9'; ++c) signs[c] = Sign::letter;
    for (std::size_t c = 'a'; c <= 'z'; ++c) signs[c] = signs[c - 0x20] = Sign::letter;
    for (const char c : {'.', ';', ':', '!', '?'}) signs[static_cast<unsigned char>(c)] = Sign::stop;
    for (const char c : {',', '(', ')', '[', ']'}) signs[static_cast<unsigned char>(c)] = Sign::pause;
    signs['\''] = signs['`'] = Sign::dropped;
    return signs;
}
constexpr auto signs = sign_table();
Sign sign_of(char c) { return signs[static_cast<unsigned char>(c)]; }

/// A letter or digit of ASCII in lower case; nought for anything else.
constexpr std::array<char, 256> letter_table() {
    std::array<char, 256> letters{};
    for (char c = '0'; c <= '9'; ++c) letters[static_cast<unsigned char>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        const auto small = static_cast<unsigned char>(c);
        letters[small] = letters[small - 0x20U] = c;
    }
    return letters;
}
constexpr auto letters = letter_table();
char plain_letter(char c) { return letters[static_cast<unsigned char>(c)]; }

constexpr std::uint64_t empty_hash = 0xCBF29CE484222325ULL;
std::uint64_t hash_with(std::uint64_t hash, char c) {
    return (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
}

bool within(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

Sign sign_of_character(char32_t c) {
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x00AD || within(c, 0x200B, 0x200D))
        return Sign::dropped;
    if (c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF1B || c == 0x061F || c == 0x0964)
        return Sign::stop;
    if (c == 0x060C || c == 0x3001 || c == 0xFF0C) return Sign::pause;
    if (within(c, 0x80, 0xBF) || c == 0xD7 || c == 0xF7 || within(c, 0x2000, 0x206F) ||
        within(c, 0x20A0, 0x20CF) || within(c, 0x2190, 0x2BFF) || within(c, 0x3000, 0x303F) ||
        within(c, 0xE000, 0xF8FF) || within(c, 0xFE00, 0xFE6F) || within(c, 0xFF00, 0xFF0F) || c >= 0x1F000)
        return Sign::parts;
    return Sign::letter;
}

char32_t decoded(std::string_view text, std::size_t length) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (length == 2) return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    if (length == 3) return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    return (byte(0) & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU);
}

/// The small letters of Latin, Greek and Cyrillic; all have as many bytes as their capitals.
char32_t lowered_character(char32_t c) {
    if (within(c, 0xC0, 0xDE) || within(c, 0x391, 0x3A9) || within(c, 0x410, 0x42F)) return c + 0x20;
    if (within(c, 0x400, 0x40F)) return c + 0x50;
    if (within(c, 0x100, 0x12F) || within(c, 0x132, 0x137) || within(c, 0x14A, 0x177)) return c | 1U;
    if (within(c, 0x139, 0x148) || within(c, 0x179, 0x17E)) return c + (c & 1U);
    return c;
}

}  // namespace

std::uint64_t word_hash(std::string_view folded) {
    auto hash = empty_hash;
    for (const char c : folded) hash = hash_with(hash, c);
    return hash;
}

void WordReader::keep(char c) {
    if (kept_ == folded_.size()) return;
    folded_[kept_++] = c;
    hash_ = hash_with(hash_, c);
}

/// The letters and digits of ASCII from here on: what nearly every word is made of.
void WordReader::read_plain_letters() {
    const auto most = std::min(text_.size() - at_, folded_.size() - kept_);
    const char* const from = text_.data() + at_;
    char* const to = folded_.data() + kept_;
    auto hash = hash_;
    std::size_t read = 0;
    for (; read < most; ++read) {
        const char letter = plain_letter(from[read]);
        if (letter == 0) break;
        to[read] = letter;
        hash = hash_with(hash, letter);
    }
    at_ += read;
    kept_ += read;
    hash_ = hash;
}

/// Past one character that is not ASCII. Between words `parting` is told of it; within a word it is kept.
/// Zero: it belongs to what comes next (between words a letter, within a word none).
std::size_t WordReader::other_character(PlainWord* parting) {
    const auto rest = text_.substr(at_);
    const auto length = utf8_length(rest);
    const auto sign = length == 0 ? Sign::parts : sign_of_character(decoded(rest, length));
    if (sign == Sign::dropped) return length;
    if (parting != nullptr) {
        parting->after_stop |= sign == Sign::stop;
        parting->after_pause |= sign == Sign::stop || sign == Sign::pause;
        return sign == Sign::letter ? 0 : std::max<std::size_t>(length, 1);
    }
    if (sign != Sign::letter) return 0;
    auto low = lowered_character(decoded(rest, length));
    if (length > 2) {
        for (std::size_t i = 0; i < length; ++i) keep(rest[i]);
    } else {
        keep(static_cast<char>(0xC0U | low >> 6U));
        keep(static_cast<char>(0x80U | (low & 0x3FU)));
    }
    return length;
}

/// Past a character between words; false where it is the next word's first letter.
bool WordReader::skip_sign(Sign sign, PlainWord& word) {
    if (sign == Sign::pause) word.after_pause = true;
    if (sign == Sign::stop) {
        const auto is_digit = [&](std::size_t i) {
            return i < text_.size() && text_[i] >= '0' && text_[i] <= '9';
        };
        const bool is_number = at_ > 0 && is_digit(at_ - 1) && is_digit(at_ + 1);  // 3.5, 10:30
        word.after_stop |= !is_number;
        word.after_pause |= !is_number;
    }
    const auto length = sign == Sign::other ? other_character(&word) : 1;
    at_ += length;
    return length > 0;
}

void WordReader::skip_to_word(PlainWord& word) {
    while (at_ < text_.size()) {
        const auto sign = sign_of(text_[at_]);
        if (sign == Sign::parts) {
            ++at_;
        } else if (sign == Sign::letter || !skip_sign(sign, word)) {
            return;
        }
    }
}

void WordReader::read_word(PlainWord& word) {
    word.begin = at_;
    kept_ = 0;
    hash_ = empty_hash;
    for (read_plain_letters(); at_ < text_.size(); read_plain_letters()) {
        const char c = text_[at_];
        const auto sign = sign_of(c);
        const auto length = sign == Sign::other ? other_character(nullptr) : 1;
        if (length == 0 || sign == Sign::parts || sign == Sign::pause || sign == Sign::stop) break;
        at_ += length;  // of a letter here the word is too long already
    }
    word.end = at_;
    word.hash = hash_;
    word.folded = {folded_.data(), kept_};
}

bool WordReader::next(PlainWord& word) {
    word.after_stop = word.after_pause = false;
    skip_to_word(word);
    if (at_ >= text_.size()) return false;
    read_word(word);
    return true;
}

}  // namespace caseaudit
