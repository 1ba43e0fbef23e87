#include "words.hpp"

namespace recording {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool stands_alone(std::string_view text, std::size_t at, std::size_t length) {
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    return begins && (at + length == text.size() || !is_letter(text[at + length]));
}

}  // namespace

std::string plain(std::string_view text) {
    std::string made;
    for (const char c : text) {
        if (!is_space(c)) {
            made += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!made.empty() && made.back() != ' ') {
            made += ' ';
        }
    }
    if (made.ends_with(' ')) made.pop_back();
    return made;
}

std::string_view first_in(std::string_view plain_text, std::initializer_list<std::string_view> phrases) {
    for (const auto phrase : phrases) {
        for (auto at = plain_text.find(phrase); at != std::string_view::npos;
             at = plain_text.find(phrase, at + 1)) {
            if (stands_alone(plain_text, at, phrase.size())) return phrase;
        }
    }
    return {};
}

}  // namespace recording
