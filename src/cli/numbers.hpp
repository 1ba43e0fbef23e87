#pragma once
#include <charconv>
#include <optional>
#include <string_view>

namespace caseaudit::cli {

/// All of the text as a number, whole unless `Number` is not; nothing where it is none, or does not fit.
template <class Number = int>
std::optional<Number> number_in(std::string_view text) {
    Number number{};
    const auto* const end = text.data() + text.size();
    const auto [read, fault] = std::from_chars(text.data(), end, number);
    return fault == std::errc{} && read == end ? std::optional{number} : std::nullopt;
}

}  // namespace caseaudit::cli
