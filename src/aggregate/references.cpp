#include "aggregate/references.hpp"

#include <algorithm>

namespace caseaudit::aggregate {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z') || (c & 0x80) != 0; }
bool within_word(char c) {
    return is_digit(c) || is_letter(c) || c == '-' || c == '_' || c == '.' || c == '/' || c == ':';
}

std::string lowered(std::string_view text) {
    std::string low{text};
    for (auto& c : low) {
        if (is_capital(c)) c = static_cast<char>(c - 'A' + 'a');
    }
    return low;
}

/// Fewer digits in a row may be a year, a section of an Act, or a date.
constexpr std::size_t least_digits = 6;
/// More capitals before a hyphen are an abbreviation: COVID-19.
constexpr std::ptrdiff_t most_capitals = 4;

/// 7654321: the reference of a case system.
bool has_long_number(std::string_view word) {
    std::size_t digits = 0;
    for (const char c : word) {
        digits = is_digit(c) ? digits + 1 : 0;
        if (digits >= least_digits) return true;
    }
    return false;
}

/// SW-07, TM-02.
bool is_prefixed_number(std::string_view word) {
    const auto letters = std::ranges::find_if_not(word, is_capital) - word.begin();
    if (letters == 0 || letters > most_capitals) return false;
    auto rest = word.substr(static_cast<std::size_t>(letters));
    if (rest.empty() || (rest.front() != '-' && rest.front() != '/')) return false;
    rest.remove_prefix(1);
    return !rest.empty() && std::ranges::all_of(rest, is_digit);
}

/// A capital letter, and at least three digits: C-0001, W-012, AUD/104.
bool looks_like_one(std::string_view word) {
    const bool has_both = std::ranges::any_of(word, is_capital) && std::ranges::count_if(word, is_digit) >= 3;
    return has_both || is_prefixed_number(word) || has_long_number(word);
}

}  // namespace

References::References(const std::vector<CheckedAudit>& audits) {
    for (const auto& checked : audits) add(checked.audit);
}

void References::add(const Audit& audit) {
    known_.insert(lowered(audit.id));
    known_.insert(lowered(audit.subject));
    for (const auto& auditor : audit.auditors) known_.insert(lowered(auditor.ref));
    known_.erase("");
}

bool References::is_one(std::string_view word) const {
    if (known_.contains(lowered(word)) || looks_like_one(word)) return true;
    const auto part = word.find_first_of("/:.");
    if (part == std::string_view::npos) return false;
    return is_one(word.substr(0, part)) || is_one(word.substr(part + 1));
}

std::string References::removed_from(std::string_view text) const {
    std::string kept;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto start =
            std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), within_word) -
            text.begin();
        const auto end = std::find_if_not(text.begin() + start, text.end(), within_word) - text.begin();
        auto word = text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
        const auto stop = word.find_last_not_of(".-:/_") + 1;
        const auto tail = word.substr(stop);
        word = word.substr(0, stop);
        kept += text.substr(at, static_cast<std::size_t>(start) - at);
        kept += is_one(word) ? std::string_view{"[reference]"} : word;
        kept += tail;
        at = static_cast<std::size_t>(end);
    }
    return kept;
}

}  // namespace caseaudit::aggregate
