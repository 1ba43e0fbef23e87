#include <re2/re2.h>
#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "completion/lint_parts.hpp"

namespace caseaudit::completion {
namespace {

constexpr std::ptrdiff_t most_words_between = 5;

bool is_digit_char(char c) { return c >= '0' && c <= '9'; }
bool is_letter_char(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct Span {
    std::size_t at = 0;
    std::size_t length = 0;
};

/// Where the pattern matches: leftmost ones, none over another; those that digits touch are passed over.
std::vector<Span> matches(const re2::RE2& pattern, std::string_view text) {
    std::vector<Span> all;
    const re2::StringPiece whole{text.data(), text.size()};
    re2::StringPiece found;
    for (std::size_t at = 0;
         at < text.size() && pattern.Match(whole, at, text.size(), re2::RE2::UNANCHORED, &found, 1);) {
        const auto begin = static_cast<std::size_t>(found.data() - text.data());
        const auto end = begin + found.size();
        const bool touched = (begin > 0 && is_digit_char(text[begin - 1])) ||
                             (end < text.size() && (is_digit_char(text[end]) || is_letter_char(text[end])));
        if (!touched) all.push_back({begin, found.size()});
        at = touched ? begin + 1 : end;
    }
    return all;
}

Hint hint(Hint::Kind kind, std::string_view text, const Span& span, std::string_view says) {
    return {kind, span.at, span.length,
            fmt::format("'{}' looks like {}", text.substr(span.at, span.length), says)};
}

/// Modulus 11 over the first nine digits; the tenth is the check digit.
bool has_check_digit(std::string_view number) {
    int sum = 0;
    int place = 10;
    int last = 0;
    for (const char c : number) {
        if (!is_digit_char(c)) continue;
        last = c - '0';
        if (place > 1) sum += last * place--;
    }
    const int check = 11 - sum % 11;
    return (check == 11 ? 0 : check) == last;
}

std::ptrdiff_t count_words(std::string_view text) {
    const auto is_space = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    std::ptrdiff_t count = 0;
    bool inside = false;
    for (const char c : text) {
        if (!is_space(c) && !inside) ++count;
        inside = !is_space(c);
    }
    return count;
}

bool is_near(std::string_view text, const Span& a, const Span& b) {
    const auto& left = a.at < b.at ? a : b;
    const auto begin = left.at + left.length;
    const auto end = std::max(a.at, b.at);
    return begin <= end && count_words(text.substr(begin, end - begin)) <= most_words_between;
}

}  // namespace

std::vector<Hint> emails_in(std::string_view text) {
    static const re2::RE2 pattern{R"([A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"};
    std::vector<Hint> hints;
    for (const auto& span : matches(pattern, text))
        hints.push_back(hint(Hint::Kind::email, text, span, "an e-mail address: leave it out"));
    return hints;
}

std::vector<Hint> nhs_numbers_in(std::string_view text) {
    static const re2::RE2 pattern{R"(\d{3}[ -]?\d{3}[ -]?\d{4})"};
    std::vector<Hint> hints;
    for (const auto& span : matches(pattern, text)) {
        if (has_check_digit(text.substr(span.at, span.length)))
            hints.push_back(hint(Hint::Kind::nhs_number, text, span, "an NHS number: leave it out"));
    }
    return hints;
}

std::vector<Hint> phones_in(std::string_view text) {
    static const re2::RE2 pattern{R"((?:(?:\+44|0044)[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9]\d(?:\)?[ -]?\d){7,8})"};
    std::vector<Hint> hints;
    for (const auto& span : matches(pattern, text))
        hints.push_back(hint(Hint::Kind::phone, text, span, "a phone number: leave it out"));
    return hints;
}

std::vector<Hint> births_in(std::string_view text) {
    static const re2::RE2 dates{
        R"((?i)\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|)"
        R"(\d{1,2}(?:st|nd|rd|th)? (?:of )?)"
        R"((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4})"};
    static const re2::RE2 births{R"((?i)\b(?:born|birthday|date of birth|dob|d\.o\.b)\b)"};
    const auto words = matches(births, text);
    std::vector<Hint> hints;
    for (const auto& date : matches(dates, text)) {
        if (std::ranges::any_of(words, [&](const Span& word) { return is_near(text, date, word); }))
            hints.push_back(
                hint(Hint::Kind::date_of_birth, text, date, "a date of birth: write the age instead"));
    }
    return hints;
}

}  // namespace caseaudit::completion
