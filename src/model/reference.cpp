#include "model/reference.hpp"

#include <algorithm>

namespace caseaudit {
namespace {

constexpr std::size_t longest = 100;

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

}  // namespace

bool is_reference(std::string_view text) {
    const auto allowed = [](char c) { return is_plain(c) || c == '-' || c == '.' || c == '_'; };
    return !text.empty() && text.size() <= longest && is_plain(text.front()) &&
           std::ranges::all_of(text, allowed);
}

}  // namespace caseaudit
