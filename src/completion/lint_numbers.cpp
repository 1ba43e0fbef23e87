#include <re2/re2.h>
#include <spdlog/fmt/fmt.h>

#include "completion/lint_parts.hpp"

namespace caseaudit::completion {
namespace {

constexpr std::size_t most_words_between = 5;

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

/// How many words stand between two places, for any two in the same time.
class WordCount {
public:
    explicit WordCount(std::string_view text) : text_{text}, begun_(text.size() + 1, 0) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool begins = !is_space(at) && (at == 0 || is_space(at - 1));
            begun_[at + 1] = begun_[at] + (begins ? 1 : 0);
        }
    }

    std::size_t between(std::size_t begin, std::size_t end) const {
        if (begin >= end) return 0;
        return begun_[end] - begun_[begin + 1] + (is_space(begin) ? 0 : 1);
    }

private:
    bool is_space(std::size_t at) const {
        return std::string_view{" \n\t\r"}.find(text_[at]) != std::string_view::npos;
    }

    std::string_view text_;
    std::vector<std::size_t> begun_;  ///< Before each place.
};

bool is_near(const WordCount& count, const Span& left, const Span& right) {
    return count.between(left.at + left.length, right.at) <= most_words_between;
}

/// Those of `dates` that are near to one of `words`; both stand in the order of the text, none over another.
std::vector<Span> near_ones(std::string_view text, const std::vector<Span>& dates,
                            const std::vector<Span>& words) {
    const WordCount count{text};
    std::vector<Span> near;
    std::size_t next = 0;
    for (const auto& date : dates) {
        while (next < words.size() && words[next].at < date.at) ++next;
        const bool is_after = next > 0 && is_near(count, words[next - 1], date);
        if (is_after || (next < words.size() && is_near(count, date, words[next]))) near.push_back(date);
    }
    return near;
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
    std::vector<Hint> hints;
    for (const auto& date : near_ones(text, matches(dates, text), matches(births, text)))
        hints.push_back(
            hint(Hint::Kind::date_of_birth, text, date, "a date of birth: write the age instead"));
    return hints;
}

}  // namespace caseaudit::completion
