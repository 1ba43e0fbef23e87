#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <caseaudit/error.hpp>
#include <caseaudit/template.hpp>
#include <charconv>

namespace caseaudit {
namespace {

constexpr std::array<std::string_view, 4> grade_names{"inadequate", "requires-improvement", "good",
                                                      "outstanding"};
constexpr std::array<std::string_view, 4> grade_titles{"Inadequate", "Requires improvement", "Good",
                                                       "Outstanding"};

/// Digits alone, without a zero before them.
std::optional<int> version_number(std::string_view digits) {
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool is_plain = digits.size() == 1 || (!digits.starts_with('0') && !digits.starts_with('-'));
    if (error != std::errc{} || end != digits.data() + digits.size() || !is_plain) return std::nullopt;
    return number;
}

}  // namespace

const ScaleValue* Scale::find(std::string_view value) const {
    const auto found = std::ranges::find(values, value, &ScaleValue::id);
    return found == values.end() ? nullptr : &*found;
}

const Question* Template::find(std::string_view question) const {
    for (const auto& section : sections) {
        const auto found = std::ranges::find(section.questions, question, &Question::id);
        if (found != section.questions.end()) return &*found;
    }
    return nullptr;
}

const Scale& Template::scale(std::string_view name) const {
    const auto found = std::ranges::find(scales, name, &Scale::id);
    if (found == scales.end()) throw Error{fmt::format("template '{}' has no scale '{}'", id, name)};
    return *found;
}

std::string_view name_of(Grade grade) { return grade_names[static_cast<std::size_t>(grade)]; }
std::string_view title_of(Grade grade) { return grade_titles[static_cast<std::size_t>(grade)]; }

std::optional<Grade> grade_named(std::string_view name) {
    const auto found = std::ranges::find(grade_names, name);
    if (found == grade_names.end()) return std::nullopt;
    return static_cast<Grade>(found - grade_names.begin());
}

std::string_view name_of(Measure measure) { return measure == Measure::fact ? "fact" : "judgement"; }

std::string_view name_of(LimitUnit unit) {
    switch (unit) {
        case LimitUnit::days:
            return "days";
        case LimitUnit::working_days:
            return "working-days";
        case LimitUnit::months:
            return "months";
        case LimitUnit::percent:
            return "percent";
        case LimitUnit::count:
            break;
    }
    return "count";
}

std::string to_string(const Version& version) {
    return fmt::format("{}.{}.{}", version.major, version.minor, version.patch);
}

std::optional<Version> parse_version(std::string_view text) {
    std::array<int, 3> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto dot = i + 1 < parts.size() ? text.find('.') : text.size();
        const auto number = version_number(text.substr(0, dot));
        if (dot == std::string_view::npos || !number) return std::nullopt;
        parts[i] = *number;
        text.remove_prefix(std::min(dot + 1, text.size()));
    }
    return Version{parts[0], parts[1], parts[2]};
}

}  // namespace caseaudit
