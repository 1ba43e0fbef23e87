#include "formats/tables/number_formats.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/date.hpp>
#include <charconv>
#include <cmath>
#include <optional>

namespace caseaudit::tables {
namespace {

constexpr double last_serial = 2'958'465;  // 31 December 9999
constexpr double never_was = 60;           // 29 February 1900
constexpr int seconds_a_day = 86'400;
constexpr double largest_exact = 1e15;

std::optional<double> parsed(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

Date day_of(double serial, bool from_1904) {
    using namespace std::chrono;
    const days count{static_cast<int>(serial)};
    if (from_1904) return Date{year{1904} / 1 / 1} + count;
    // Serial 1 is 1 January 1900; the day that never was moves all after it by one.
    return Date{year{1899} / 12 / (serial < never_was ? 31 : 30)} + count;
}

/// After the quoted text, the escaped character or the bracket that begins at `at`; `at` itself where none
/// does.
std::size_t after_literal(std::string_view code, std::size_t at) {
    const auto past = [&](char closing) {
        const auto end = code.find(closing, at + 1);
        return end == std::string_view::npos ? code.size() : end + 1;
    };
    if (code[at] == '"') return past('"');
    if (code[at] == '[') return past(']');
    if (code[at] == '\\' || code[at] == '_' || code[at] == '*') return at + 2;
    return at;
}

}  // namespace

bool is_date_format(int number) {
    return (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 31) || number == 36 ||
           (number >= 50 && number <= 58);
}

bool is_date_format(std::string_view code) {
    if (code == "General") return false;
    for (std::size_t at = 0; at < code.size();) {
        const auto after = after_literal(code, at);
        if (after != at) {
            at = after;
            continue;
        }
        const char c = code[at];
        if (c == ';') return false;
        if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') return true;
        ++at;
    }
    return false;
}

std::string date_text(std::string_view number, bool from_1904) {
    const auto serial = parsed(number);
    const double least = from_1904 ? 0 : 1;
    if (!serial || *serial < least || *serial > last_serial) return std::string{number};
    const auto whole = std::floor(*serial);
    if (!from_1904 && whole == never_was) return std::string{number};
    auto day = day_of(whole, from_1904);
    auto seconds = static_cast<int>(std::lround((*serial - whole) * seconds_a_day));
    if (seconds == seconds_a_day) {
        day += std::chrono::days{1};
        seconds = 0;
    }
    if (seconds == 0) return iso_date(day);
    return fmt::format("{} {:02}:{:02}:{:02}", iso_date(day), seconds / 3600, seconds / 60 % 60,
                       seconds % 60);
}

std::string number_text(std::string_view number) {
    const auto value = parsed(number);
    if (!value || std::fabs(*value) >= largest_exact || *value != std::floor(*value))
        return std::string{number};
    return fmt::format("{}", static_cast<long long>(*value));
}

}  // namespace caseaudit::tables
