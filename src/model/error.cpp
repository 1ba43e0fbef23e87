#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

#include "model/utf8.hpp"

namespace caseaudit {
namespace {

constexpr std::size_t widest = 100;
constexpr std::size_t longest_sentence = 600;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Makes control characters spaces, and bytes that are no UTF-8 question marks; the length stays.
std::string printable(std::string text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto length = utf8_length(std::string_view{text}.substr(i));
        if (length == 0) text[i] = '?';
        if (static_cast<unsigned char>(text[i]) < 0x20 || text[i] == 0x7f) text[i] = ' ';
        i += std::max<std::size_t>(length, 1);
    }
    return text;
}

/// At most `most` bytes of it, in whole characters.
std::string cut_short(std::string text, std::size_t most) {
    if (text.size() <= most) return text;
    while (most > 0 && is_continuation(text[most])) --most;
    text.resize(most);
    return text;
}

/// A sentence for a person, whatever a file's own words put into it.
std::string sentence(const std::string& message) {
    const auto text = printable(message);
    return text.size() > longest_sentence ? cut_short(text, longest_sentence) + "…" : text;
}

/// The source line with a caret under `column`; a long line is cut around it.
std::string excerpt(std::string line, int column) {
    line = printable(std::move(line));
    auto caret = std::min(static_cast<std::size_t>(column - 1), line.size());
    if (caret > widest - 20) {
        auto cut = caret - (widest - 20);
        while (cut < caret && is_continuation(line[cut])) ++cut;
        line.erase(0, cut);
        caret -= cut;
    }
    line = cut_short(std::move(line), widest);
    std::size_t shown = 0;
    for (std::size_t i = 0; i < caret && i < line.size(); ++i) shown += !is_continuation(line[i]);
    return fmt::format("  {}\n  {}^", line, std::string(shown, ' '));
}

std::string whole_message(const Place& place, const std::string& message, const std::string& line,
                          const std::string& advice) {
    auto text = place.line > 0 ? fmt::format("{}:{}: {}", place.file, place.line, sentence(message))
                               : fmt::format("{}: {}", place.file, sentence(message));
    if (place.column > 0 && !line.empty()) text += "\n" + excerpt(line, place.column);
    if (!advice.empty()) text += "\n" + advice;
    return text;
}

}  // namespace

InputError::InputError(Place where, const std::string& what, const std::string& source_line,
                       const std::string& advice)
    : Error{whole_message(where, what, source_line, advice)}, place{std::move(where)}, message{what} {}

}  // namespace caseaudit
