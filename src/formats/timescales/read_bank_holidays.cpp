#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <map>
#include <nlohmann/json.hpp>

#include "files/files.hpp"

namespace caseaudit {
namespace {

using Json = nlohmann::json;
using std::chrono::year_month_day;

constexpr std::uint64_t most_bytes = 4'000'000;
constexpr int fewest_a_year = 8;
constexpr const char* division = "england-and-wales";
constexpr const char* as_published =
    "Give the file as gov.uk publishes it: https://www.gov.uk/bank-holidays.json";

/// The file's text, to say where in it a fault is.
class Text {
public:
    Text(std::string_view text, const std::string& name) : text_{text}, name_{name} {}

    std::string_view all() const { return text_; }

    /// At the first place that has these words; the file as a whole where none has.
    [[noreturn]] void fail_at(std::string_view words, const std::string& message) const {
        fail(words.empty() ? std::string_view::npos : text_.find(words), message, as_published);
    }
    [[noreturn]] void fail(std::size_t offset, const std::string& message, const std::string& advice) const {
        if (offset > text_.size()) throw InputError{{name_, 0, 0}, message, "", advice};
        const auto before = text_.substr(0, offset);
        const auto line = static_cast<int>(std::ranges::count(before, '\n')) + 1;
        const auto begin = before.rfind('\n') + 1;  // npos + 1 is 0
        const auto whole = text_.substr(begin, text_.find('\n', begin) - begin);
        const auto column = static_cast<int>(offset - begin) + 1;
        throw InputError{{name_, line, column}, message, std::string{whole}, advice};
    }

private:
    std::string_view text_;
    const std::string& name_;
};

Json parse(const Text& text) {
    try {
        return Json::parse(text.all());
    } catch (const Json::parse_error& e) {
        const auto offset = std::min(e.byte == 0 ? 0 : e.byte - 1, text.all().size());
        text.fail(offset, "this is no JSON from here on", as_published);
    }
}

Date read_day(const Json& event, const Text& text) {
    if (!event.is_object() || !event.contains("date") || !event["date"].is_string())
        text.fail_at(division, fmt::format("an event of '{}' has no date", division));
    const auto written = event["date"].get<std::string>();
    const auto date = parse_date(written);
    if (!date) text.fail_at(event["date"].dump(), fmt::format("'{}' is not a date", written));
    return *date;
}

/// A year with too few is one that the file holds in part, and its other bank holidays would be missed.
void refuse_part_of_a_year(const std::vector<Date>& days, const Text& text) {
    std::map<int, int> in_year;
    for (const auto day : days) ++in_year[static_cast<int>(year_month_day{day}.year())];
    for (auto year = in_year.begin()->first; year <= in_year.rbegin()->first; ++year) {
        if (in_year[year] >= fewest_a_year) continue;
        text.fail_at(
            fmt::format("\"{:04}-", year),
            fmt::format("{} has {} bank holidays here, and England and Wales have {} or more in every "
                        "year",
                        year, in_year[year], fewest_a_year));
    }
}

Period whole_years(const std::vector<Date>& days) {
    const auto first = year_month_day{days.front()}.year();
    const auto last = year_month_day{days.back()}.year();
    return {first / std::chrono::January / 1, last / std::chrono::December / 31};
}

}  // namespace

BankHolidays read_bank_holidays(const std::string& path) {
    return read_bank_holidays_text(files::read(path, most_bytes), path);
}

BankHolidays read_bank_holidays_text(std::string_view bytes, const std::string& name) {
    const Text text{bytes, name};
    const auto whole = parse(text);
    const auto events = Json::json_pointer{fmt::format("/{}/events", division)};
    if (!whole.is_object() || !whole.contains(events) || !whole[events].is_array() || whole[events].empty())
        text.fail_at("", fmt::format("there are no events of '{}'", division));
    std::vector<Date> days;
    for (const auto& event : whole[events]) days.push_back(read_day(event, text));
    std::ranges::sort(days);
    const auto twice = std::unique(days.begin(), days.end());
    days.erase(twice, days.end());
    refuse_part_of_a_year(days, text);
    const auto known = whole_years(days);
    return {known, std::move(days)};
}

}  // namespace caseaudit
