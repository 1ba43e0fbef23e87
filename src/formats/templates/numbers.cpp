#include "formats/templates/numbers.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace caseaudit::templates {
namespace {

constexpr int largest_denominator = 1000;

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Nothing when it is no number, or a larger one than a share may hold.
std::optional<int> small_number(std::string_view text) {
    int number = 0;
    if (!all_digits(text)) return std::nullopt;
    const auto error = std::from_chars(text.data(), text.data() + text.size(), number).ec;
    return error == std::errc{} && number <= largest_denominator ? std::optional{number} : std::nullopt;
}

std::optional<Fraction> parse_share(std::string_view text) {
    const auto slash = text.find('/');
    const auto num = small_number(text.substr(0, slash));
    const auto den = slash == std::string_view::npos ? 1 : small_number(text.substr(slash + 1));
    if (!num || !den || *den == 0 || *num > *den) return std::nullopt;
    const int common = std::gcd(*num, *den);
    return Fraction{*num / common, *den / common};
}

std::optional<int> parse_weight(std::string_view text) {
    const auto point = text.find('.');
    auto whole = text.substr(0, point);
    auto part = point == std::string_view::npos ? std::string_view{"0"} : text.substr(point + 1);
    if (!all_digits(whole) || !all_digits(part)) return std::nullopt;
    while (whole.starts_with('0')) whole.remove_prefix(1);
    while (part.ends_with('0')) part.remove_suffix(1);
    if (part.size() > 2 || whole.size() + part.size() > 3) return std::nullopt;
    auto digits = std::string{whole} + std::string{part};
    digits.append(2 - part.size(), '0');
    return std::stoi(digits);
}

}  // namespace

Fraction read_share(const xml::Element& element, const char* attribute) {
    const auto text = element.required(attribute);
    const auto share = parse_share(text);
    if (!share) {
        element.fail_at(attribute, fmt::format("'{}' is not a share from 0 to 1", text),
                        "Write 0, 1 or a fraction such as 2/3.");
    }
    return *share;
}

std::string write_share(const Fraction& share) {
    return share.den == 1 ? fmt::format("{}", share.num) : fmt::format("{}/{}", share.num, share.den);
}

int read_weight(const xml::Element& element, const char* attribute, int otherwise) {
    if (!element.has(attribute)) return otherwise;
    const auto text = element.required(attribute);
    const auto weight = parse_weight(text);
    if (!weight) {
        element.fail_at(
            attribute, fmt::format("'{}' is not a weight", text),
            "Write a number such as 1, 0.5 or 2.25: at most three digits, two of them after the point.");
    }
    return *weight;
}

std::string write_weight(int hundredths) {
    if (hundredths % 100 == 0) return fmt::format("{}", hundredths / 100);
    if (hundredths % 10 == 0) return fmt::format("{}.{}", hundredths / 100, hundredths / 10 % 10);
    return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

}  // namespace caseaudit::templates
