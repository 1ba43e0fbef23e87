#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>

namespace caseaudit {
namespace {

constexpr std::size_t widest = 100;

/// The source line with a caret under `column`; a long line is cut around it, tabs and control characters
/// made spaces.
std::string excerpt(std::string line, int column) {
    auto caret = static_cast<std::size_t>(column - 1);
    for (auto& c : line) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    }
    if (caret > widest - 20) {
        auto cut = caret - (widest - 20);
        while (cut < caret && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) ++cut;
        line.erase(0, cut);
        caret -= cut;
    }
    if (line.size() > widest) {
        auto end = widest;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
        line.resize(end);
    }
    std::size_t shown = 0;
    for (std::size_t i = 0; i < caret && i < line.size(); ++i)
        shown += (static_cast<unsigned char>(line[i]) & 0xC0) != 0x80;
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
