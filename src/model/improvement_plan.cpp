#include <algorithm>
#include <array>
#include <caseaudit/improvement_plan.hpp>
#include <charconv>

namespace caseaudit {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 3> rag_titles{"Complete", "In progress on schedule",
                                                     "Behind schedule"};
constexpr std::array<std::string_view, 12> months_in_full{"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

char in_small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool spelt_the_same(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, in_small, in_small);
}

std::optional<int> plan_number(std::string_view text) {
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
    return number;
}

std::optional<Month> month_of(std::optional<int> in_year, std::string_view year_text) {
    const auto which = year_text.size() == 4 ? plan_number(year_text) : std::nullopt;
    if (!in_year || !which || *in_year < 1 || *in_year > 12 || *which < 1900 || *which > 2200)
        return std::nullopt;
    return Month{year{*which}, month{static_cast<unsigned>(*in_year)}};
}

/// By its name, in full or by its first three letters ("Sept" too).
std::optional<int> month_named(std::string_view name) {
    for (std::size_t i = 0; i < months_in_full.size(); ++i) {
        const auto full = months_in_full.at(i);
        const bool is_short = name.size() == 3 || (name.size() == 4 && full == "September");
        if (spelt_the_same(name, full) || (is_short && spelt_the_same(name, full.substr(0, name.size()))))
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

/// "2013-06", and "2013-06-01" with or without a time, as workbooks keep it.
std::optional<Month> month_iso(std::string_view text) {
    if (text.size() > 10 && text[10] == ' ') text = text.substr(0, 10);
    if (const auto day = parse_date(text)) {
        const year_month_day ymd{*day};
        return Month{ymd.year(), ymd.month()};
    }
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    return month_of(plan_number(text.substr(5)), text.substr(0, 4));
}

/// "06/2013", "30/06/2013".
std::optional<Month> month_with_strokes(std::string_view text) {
    const auto last = text.rfind('/');
    if (last == std::string_view::npos) return std::nullopt;
    const auto year_text = text.substr(last + 1);
    const auto before = text.substr(0, last);
    const auto first = before.find('/');
    if (first == std::string_view::npos) return month_of(plan_number(before), year_text);
    const auto day_number = plan_number(before.substr(0, first));
    const auto found = month_of(plan_number(before.substr(first + 1)), year_text);
    if (!found || !day_number || *day_number < 1) return std::nullopt;
    const bool is_a_day = (*found / day{static_cast<unsigned>(*day_number)}).ok();
    return is_a_day ? found : std::nullopt;
}

}  // namespace

std::string_view title_of(PlanRag rag) { return rag_titles.at(static_cast<std::size_t>(rag)); }

std::optional<PlanRag> plan_rag_titled(std::string_view title) {
    for (std::size_t i = 0; i < rag_titles.size(); ++i) {
        if (spelt_the_same(title, rag_titles.at(i))) return static_cast<PlanRag>(i);
    }
    if (spelt_the_same(title, "Completed")) return PlanRag::complete;
    if (spelt_the_same(title, "In progress - on schedule") || spelt_the_same(title, "On schedule"))
        return PlanRag::on_schedule;
    return std::nullopt;
}

std::optional<Month> parse_month(std::string_view text) {
    if (const auto iso = month_iso(text)) return iso;
    if (const auto strokes = month_with_strokes(text)) return strokes;
    const auto space = text.find_last_of(' ');
    if (space == std::string_view::npos || space == 0) return std::nullopt;
    const auto name = text.substr(0, text.find_first_of(' '));
    if (name.size() != space) return std::nullopt;
    return month_of(month_named(name), text.substr(space + 1));
}

std::string spoken_month(Month month) {
    return fmt::format("{} {}", months_in_full.at(static_cast<unsigned>(month.month()) - 1),
                       static_cast<int>(month.year()));
}

Date last_day(Month month) { return Date{month / last}; }

Month month_of(Date day) {
    const year_month_day date{day};
    return date.year() / date.month();
}

}  // namespace caseaudit
