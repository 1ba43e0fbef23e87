#include "formats/codebook/made_pattern.hpp"

#include <spdlog/fmt/fmt.h>

namespace caseaudit::codebooks {

void fail(const std::string& file, int line, const std::string& message, const std::string& advice) {
    throw InputError{{file, line, 0}, message, "", advice};
}

ThemePattern pattern_at(const std::string& text, const std::string& file, int line) {
    try {
        auto pattern = ThemePattern::from_text(text);
        pattern.line = line;
        return pattern;
    } catch (const Error& fault) {
        fail(file, line, fmt::format("the pattern '{}' cannot be read: {}", text, fault.what()),
             "A pattern is words in order: word, begin*, (one|another|two_words), a ..3 b, a ~3 b.");
    }
}

std::string id_of(std::string_view words) {
    std::string id;
    for (const char c : words) {
        const bool is_capital = c >= 'A' && c <= 'Z';
        const bool is_kept = is_capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
        if (is_kept) id += is_capital ? static_cast<char>(c | 0x20) : c;
        if (!is_kept && !id.empty() && id.back() != '-') id += '-';
    }
    while (id.ends_with('-')) id.pop_back();
    return id;
}

Theme unwritten_theme(const std::string& id, const std::string& title) {
    Theme theme;
    theme.id = id;
    theme.title = title;
    theme.definition = theme.example = "To be written.";
    return theme;
}

}  // namespace caseaudit::codebooks
