#include "model/utf8.hpp"

#include <array>

namespace caseaudit {
namespace {

/// By the first byte: how long the character is, and which second bytes it may have (no over-long forms, no
/// surrogates, nothing above U+10FFFF).
struct Lead {
    unsigned char first;
    unsigned char last;
    std::size_t length;
    unsigned char least;
    unsigned char most;
};
constexpr std::array<Lead, 9> leads{{{0x00, 0x7F, 1, 0, 0},
                                     {0xC2, 0xDF, 2, 0x80, 0xBF},
                                     {0xE0, 0xE0, 3, 0xA0, 0xBF},
                                     {0xE1, 0xEC, 3, 0x80, 0xBF},
                                     {0xED, 0xED, 3, 0x80, 0x9F},
                                     {0xEE, 0xEF, 3, 0x80, 0xBF},
                                     {0xF0, 0xF0, 4, 0x90, 0xBF},
                                     {0xF1, 0xF3, 4, 0x80, 0xBF},
                                     {0xF4, 0xF4, 4, 0x80, 0x8F}}};

bool between(char c, unsigned char least, unsigned char most) {
    const auto byte = static_cast<unsigned char>(c);
    return least <= byte && byte <= most;
}

}  // namespace

std::size_t utf8_length(std::string_view text) {
    if (text.empty()) return 0;
    for (const auto& lead : leads) {
        if (!between(text[0], lead.first, lead.last)) continue;
        if (text.size() < lead.length || (lead.length > 1 && !between(text[1], lead.least, lead.most)))
            return 0;
        for (std::size_t i = 2; i < lead.length; ++i) {
            if (!between(text[i], 0x80, 0xBF)) return 0;
        }
        return lead.length;
    }
    return 0;
}

}  // namespace caseaudit
