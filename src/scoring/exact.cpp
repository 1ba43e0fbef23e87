#include "scoring/exact.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <limits>
#include <numeric>

#include "scoring/sentences.hpp"

namespace caseaudit::scoring {
namespace {

constexpr Wide most = std::numeric_limits<std::int64_t>::max();

/// In 64 bits as soon as both fit: 128-bit division is slow.
Wide common_divisor(Wide a, Wide b) {
    while (b != 0 && (a > most || b > most)) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return b == 0 ? a : Wide{std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b))};
}

std::int64_t whole_percent(const Fraction& share) {
    return static_cast<std::int64_t>((Wide{share.num} * 200 + share.den) / (Wide{share.den} * 2));
}

}  // namespace

std::int64_t narrowed(Wide number) {
    if (number > most || number < -most) throw Error{"these weights are too varied to be scored exactly"};
    return static_cast<std::int64_t>(number);
}

Wide times(Wide a, Wide b) {
    Wide product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throw Error{"these weights are too varied to be scored exactly"};
    return product;
}

Fraction reduced(Wide num, Wide den) {
    const Wide divisor = common_divisor(num < 0 ? -num : num, den);
    return {narrowed(num / divisor), narrowed(den / divisor)};
}

Fraction minus(const Fraction& a, const Fraction& b) {
    return reduced(Wide{a.num} * b.den - Wide{b.num} * a.den, Wide{a.den} * b.den);
}

std::strong_ordering compare(const Fraction& a, const Fraction& b) {
    return Wide{a.num} * b.den <=> Wide{b.num} * a.den;
}

std::string percent(const Fraction& share) {
    const auto rounded = whole_percent(share);
    if (rounded == 0 && share.num > 0) return std::string{sentence("under-one")};
    if (rounded == 100 && share.num < share.den) return std::string{sentence("over-99")};
    return fill(sentence("percent"), {{"number", std::to_string(rounded)}});
}

std::string percent_below(const Fraction& share, const Fraction& upper) {
    const auto rounded = whole_percent(share);
    if (rounded < whole_percent(upper) || compare(share, upper) >= 0) return percent(share);
    return fill(sentence("just-under"), {{"number", std::to_string(rounded)}});
}

std::string percent_among(const Fraction& share, const std::vector<Fraction>& bounds) {
    const auto above =
        std::ranges::find_if(bounds, [&](const Fraction& bound) { return compare(share, bound) < 0; });
    return above == bounds.end() ? percent(share) : percent_below(share, *above);
}

}  // namespace caseaudit::scoring
