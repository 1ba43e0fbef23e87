#include "formats/tables/encoding.hpp"

#include <array>
#include <istream>

#include "model/utf8.hpp"

namespace caseaudit::tables {
namespace {

constexpr std::size_t piece = 1 << 16;
constexpr char32_t not_known = 0xFFFD;

/// Windows-1252 from 0x80 to 0x9F; the five that it leaves open are not known.
constexpr std::array<char32_t, 32> windows_1252{
    0x20AC, not_known, 0x201A,    0x0192, 0x201E,    0x2026,    0x2020, 0x2021,    0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152,    not_known, 0x017D, not_known, not_known, 0x2018, 0x2019,    0x201C, 0x201D, 0x2022,
    0x2013, 0x2014,    0x02DC,    0x2122, 0x0161,    0x203A,    0x0153, not_known, 0x017E, 0x0178};

void add(std::string& text, char32_t c) {
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        text += static_cast<char>(0xE0 | (c >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0 | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

}  // namespace

TextPieces::TextPieces(std::istream& in) : in_{in} {}

void TextPieces::read() {
    const auto kept = bytes_.size();
    bytes_.resize(kept + piece);
    in_.read(bytes_.data() + kept, static_cast<std::streamsize>(piece));
    bytes_.resize(kept + static_cast<std::size_t>(in_.gcount()));
}

/// Half a character at the end waits for the next piece; half a pair is no character.
void TextPieces::add_units(bool at_end) {
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes_[at]);
        const auto second = static_cast<unsigned char>(bytes_[at + 1]);
        return static_cast<char32_t>(encoding_ == Encoding::utf16_little ? first | second << 8
                                                                         : first << 8 | second);
    };
    std::size_t at = 0;
    while (at + 1 < bytes_.size()) {
        const auto c = unit(at);
        if (is_high(c) && at + 3 >= bytes_.size() && !at_end) break;
        const bool is_pair = is_high(c) && at + 3 < bytes_.size() && is_low(unit(at + 2));
        if (is_pair) {
            add(text_, 0x10000 + ((c - 0xD800) << 10) + (unit(at + 2) - 0xDC00));
        } else {
            add(text_, is_high(c) || is_low(c) ? not_known : c);
        }
        at += is_pair ? 4 : 2;
    }
    bytes_.erase(0, at);
}

std::string_view TextPieces::next() {
    if (encoding_ == Encoding::bytes) bytes_.clear();
    read();
    if (is_first_) {
        is_first_ = false;
        const std::string_view start{bytes_};
        if (start.starts_with("\xEF\xBB\xBF")) bytes_.erase(0, 3);
        if (start.starts_with("\xFF\xFE")) encoding_ = Encoding::utf16_little;
        if (start.starts_with("\xFE\xFF")) encoding_ = Encoding::utf16_big;
        if (encoding_ != Encoding::bytes) bytes_.erase(0, 2);
    }
    if (encoding_ == Encoding::bytes) return bytes_;
    text_.clear();
    add_units(!in_);
    return text_;
}

bool is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto length = utf8_length(bytes);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::string utf8_or_windows_1252(std::string_view bytes) {
    if (is_utf8(bytes)) return std::string{bytes};
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        add(text, byte >= 0x80 && byte < 0xA0 ? windows_1252.at(byte - 0x80U) : byte);
    }
    return text;
}

}  // namespace caseaudit::tables
