#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>

namespace caseaudit {
namespace {

constexpr std::size_t widest = 100;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// How many bytes the character that begins with `first` has; 0 when none begins so.
std::size_t length_of_character(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// Makes control characters spaces, and bytes that are no UTF-8 question marks; the length stays.
void make_printable(std::string& line) {
    for (std::size_t i = 0; i < line.size();) {
        auto length = length_of_character(static_cast<unsigned char>(line[i]));
        for (std::size_t k = 1; k < length; ++k) {
            if (i + k >= line.size() || !is_continuation(line[i + k])) length = 0;
        }
        if (length == 0) line[i] = '?';
        if (static_cast<unsigned char>(line[i]) < 0x20 || line[i] == 0x7f) line[i] = ' ';
        i += std::max<std::size_t>(length, 1);
    }
}

/// The source line with a caret under `column`; a long line is cut around it.
std::string excerpt(std::string line, int column) {
    auto caret = static_cast<std::size_t>(column - 1);
    make_printable(line);
    if (caret > widest - 20) {
        auto cut = caret - (widest - 20);
        while (cut < caret && is_continuation(line[cut])) ++cut;
        line.erase(0, cut);
        caret -= cut;
    }
    if (line.size() > widest) {
        auto end = widest;
        while (end > 0 && is_continuation(line[end])) --end;
        line.resize(end);
    }
    std::size_t shown = 0;
    for (std::size_t i = 0; i < caret && i < line.size(); ++i) shown += !is_continuation(line[i]);
    return fmt::format("  {}\n  {}^", line, std::string(shown, ' '));
}

std::string whole_message(const Place& place, const std::string& message, const std::string& line,
                          const std::string& advice) {
    auto text = place.line > 0 ? fmt::format("{}:{}: {}", place.file, place.line, message)
                               : fmt::format("{}: {}", place.file, message);
    if (place.column > 0 && !line.empty()) text += "\n" + excerpt(line, place.column);
    if (!advice.empty()) text += "\n" + advice;
    return text;
}

}  // namespace

InputError::InputError(Place where, const std::string& what, const std::string& source_line,
                       const std::string& advice)
    : Error{whole_message(where, what, source_line, advice)}, place{std::move(where)}, message{what} {}

}  // namespace caseaudit
