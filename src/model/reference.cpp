#include "model/reference.hpp"

#include <algorithm>

namespace caseaudit {
namespace {

constexpr std::size_t longest_reference = 100;

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

}  // namespace

bool is_reference(std::string_view text) {
    const auto allowed = [](char c) { return is_plain(c) || c == '-' || c == '.' || c == '_'; };
    return !text.empty() && text.size() <= longest_reference && is_plain(text.front()) &&
           std::ranges::all_of(text, allowed);
}

std::string spelt_alike(std::string_view reference) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    std::string alike;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const auto c = reference[i];
        const bool begins_number = i == 0 || !is_digit(alike.empty() ? ' ' : alike.back());
        const bool goes_on = i + 1 < reference.size() && is_digit(reference[i + 1]);
        if (c == '0' && begins_number && goes_on) continue;
        alike += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return alike;
}

}  // namespace caseaudit
