#include "formats/record_maps/dates.hpp"

#include <algorithm>
#include <array>

#include "formats/tables/cell.hpp"

namespace caseaudit::record_maps {
namespace {

constexpr int earliest_year = 1900;
constexpr int latest_year = 2200;
constexpr std::size_t longest = 40;

/// Up to three numbers with one separator between; empty where the text is not written so.
struct Parts {
    std::array<std::string_view, 3> numbers;
    char separator = 0;
};

std::optional<Parts> split(std::string_view text) {
    Parts parts;
    for (std::size_t i = 0; i < parts.numbers.size(); ++i) {
        const auto end =
            static_cast<std::size_t>(std::ranges::find_if_not(text, tables::is_digit) - text.begin());
        if (end == 0 || end > 4) return std::nullopt;
        parts.numbers.at(i) = text.substr(0, end);
        text.remove_prefix(end);
        if (i == 2) break;
        if (text.empty() || (i > 0 && text.front() != parts.separator)) return std::nullopt;
        parts.separator = text.front();
        text.remove_prefix(1);
    }
    if (!text.empty()) return std::nullopt;
    return parts;
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

/// The text before a time: `2026-09-30T10:15:00`, `30/09/2026 10:15`.
std::string_view without_time(std::string_view text) {
    const auto end = text.find_first_of("T ");
    if (end == std::string_view::npos) return text;
    const auto of_time = [](char c) { return tables::is_digit(c) || std::string_view{":.+-Z"}.find(c) < 5; };
    const auto time = text.substr(end + 1);
    return !time.empty() && std::ranges::all_of(time, of_time) ? text.substr(0, end) : text;
}

/// Shown only where it is made of what dates are made of: a cell may hold anything, names too.
std::string quoted(std::string_view text) {
    const auto harmless = [](char c) {
        return tables::is_digit(c) || std::string_view{"/-.: T"}.find(c) < 6;
    };
    if (text.size() > longest || !std::ranges::all_of(text, harmless)) return "what stands here";
    return "'" + std::string{text} + "'";
}

ReadDate no(std::string_view text, const char* why) { return {std::nullopt, quoted(text) + why}; }

ReadDate day(std::string_view text, int y, int m, int d) {
    using namespace std::chrono;
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)},
                              std::chrono::day{static_cast<unsigned>(d)}};
    if (!date.ok()) {
        return no(text, m > 12 && d <= 12 ? " has no such month: the day comes first"
                                          : " is no day of the calendar");
    }
    if (y < earliest_year || y > latest_year) return no(text, " has a year that cannot be");
    return {Date{date}, {}};
}

}  // namespace

ReadDate read_date(std::string_view text, bool day_first) {
    const auto parts = split(without_time(text));
    if (!parts) return no(text, " is no date");
    const auto& [first, second, third] = parts->numbers;
    if (first.size() == 4 && parts->separator == '-' && second.size() == 2 && third.size() == 2) {
        return day(text, number(first), number(second), number(third));
    }
    if (first.size() > 2 || second.size() > 2) return no(text, " is no date");
    if (!day_first) return no(text, " is not written as 2026-09-30");
    if (third.size() != 4) return no(text, " has a year without its century: write it as 30/09/2026");
    if (std::string_view{"/-."}.find(parts->separator) == std::string_view::npos)
        return no(text, " is no date");
    return day(text, number(third), number(second), number(first));
}

}  // namespace caseaudit::record_maps
