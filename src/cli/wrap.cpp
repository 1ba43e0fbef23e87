#include "cli/wrap.hpp"

#include <algorithm>

namespace caseaudit::cli {

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    std::string all;
    std::size_t column = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" \n"), text.size());
        const auto word = columns(text.substr(0, end));
        if (column > 0 && column + 1 + word > width) {
            all += "\n" + std::string(indent, ' ');
            column = 0;
        } else if (column > 0) {
            all += ' ';
            ++column;
        }
        all += text.substr(0, end);
        column += word;
        const bool new_line = end < text.size() && text[end] == '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
        if (new_line) {
            all += "\n" + std::string(indent, ' ');
            column = 0;
        }
    }
    return all;
}

std::size_t columns(std::string_view text) {
    const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
}

}  // namespace caseaudit::cli
