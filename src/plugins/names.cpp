#include "plugins/names.hpp"

#include <algorithm>

namespace caseaudit::plugins {
namespace {

bool is_letter(char c) { return 'a' <= c && c <= 'z'; }
bool is_digit(char c) { return '0' <= c && c <= '9'; }

}  // namespace

bool is_name(std::string_view name) {
    if (name.empty() || name.size() > 64 || !is_letter(name.front()) || name.back() == '-') return false;
    if (name.find("--") != std::string_view::npos) return false;
    return std::ranges::all_of(name, [](char c) { return is_letter(c) || is_digit(c) || c == '-'; });
}

}  // namespace caseaudit::plugins
