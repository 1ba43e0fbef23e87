#include "plugins/readable.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace caseaudit::plugins {
namespace {

/// How many bytes a character has that starts so; 0 when none starts so.
std::size_t length_of(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

/// Takes the first character off `text`; nothing when it starts with none.
std::optional<std::uint32_t> next(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    const auto length = length_of(first);
    if (length == 0 || length > text.size()) return std::nullopt;
    std::uint32_t character = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0U) != 0x80) return std::nullopt;
        character = character << 6U | (byte & 0x3FU);
    }
    text.remove_prefix(length);
    const bool is_too_long = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    return is_too_long ? std::nullopt : std::optional{character};
}

bool is_printable(std::uint32_t character) {
    if (character < 0x20) return character == '\t' || character == '\n';
    if (character >= 0x7F && character < 0xA0) return false;
    const bool is_surrogate = character >= 0xD800 && character <= 0xDFFF;
    return !is_surrogate && character != 0xFFFE && character != 0xFFFF && character <= 0x10FFFF;
}

}  // namespace

bool is_readable(std::string_view text) {
    while (!text.empty()) {
        const auto character = next(text);
        if (!character || !is_printable(*character)) return false;
    }
    return true;
}

}  // namespace caseaudit::plugins
