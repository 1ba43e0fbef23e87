#include "formats/tables/cell.hpp"

#include <array>
#include <utility>

namespace caseaudit::tables {
namespace {

constexpr std::string_view white_space = " \t\r\n";
constexpr std::string_view no_break_space = "\xC2\xA0";

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> plain{{{"\xE2\x80\x98", "'"},
                                                                               {"\xE2\x80\x99", "'"},
                                                                               {"\xE2\x80\x9B", "'"},
                                                                               {"\xC2\xB4", "'"},
                                                                               {"`", "'"},
                                                                               {"\xE2\x80\x9C", "\""},
                                                                               {"\xE2\x80\x9D", "\""},
                                                                               {"\xE2\x80\x93", "-"},
                                                                               {"\xE2\x80\x94", "-"},
                                                                               {no_break_space, " "},
                                                                               {"\n", " "},
                                                                               {"\t", " "}}};

/// How many bytes of white space `text` begins with.
std::size_t leading(std::string_view text) {
    if (text.starts_with(no_break_space)) return no_break_space.size();
    return !text.empty() && white_space.find(text.front()) != std::string_view::npos ? 1 : 0;
}

std::size_t trailing(std::string_view text) {
    if (text.ends_with(no_break_space)) return no_break_space.size();
    return !text.empty() && white_space.find(text.back()) != std::string_view::npos ? 1 : 0;
}

bool repeats(char before, char c) { return before == c && (c == ' ' || c == '(' || c == ')'); }

void add(std::string& text, std::string_view more) {
    for (const char c : more) {
        if (c != '\r' && (text.empty() || !repeats(text.back(), c))) text += c;
    }
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    for (auto n = leading(text); n > 0; n = leading(text)) text.remove_prefix(n);
    for (auto n = trailing(text); n > 0; n = trailing(text)) text.remove_suffix(n);
    return text;
}

std::string plain_header(std::string_view text) {
    std::string all;
    for (text = trimmed(text); !text.empty();) {
        std::size_t taken = 1;
        std::string_view as = text.substr(0, 1);
        for (const auto& [from, to] : plain) {
            if (!text.starts_with(from)) continue;
            taken = from.size();
            as = to;
        }
        add(all, as);
        text.remove_prefix(taken);
    }
    return all;
}

}  // namespace caseaudit::tables
