#include "formats/templates/limits.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <span>

namespace caseaudit::templates {
namespace {

struct Unit {
    const char* attribute;
    LimitUnit unit;
    int least;
    int most;
};

using Units = std::span<const Unit>;

/// Those that measure time come first.
constexpr std::array units{
    Unit{"days", LimitUnit::days, 1, 36500}, Unit{"working-days", LimitUnit::working_days, 1, 25000},
    Unit{"months", LimitUnit::months, 1, 1200}, Unit{"percent", LimitUnit::percent, 0, 100},
    Unit{"count", LimitUnit::count, 0, 1'000'000}};
constexpr std::size_t times = 3;

Limit read_amount(const xml::Element& element, Units allowed, const char* advice) {
    const auto given =
        std::ranges::count_if(allowed, [&](const Unit& unit) { return element.has(unit.attribute); });
    if (given != 1)
        element.fail(given == 0 ? "the limit has no amount" : "the limit has more than one amount", advice);
    const auto& unit =
        *std::ranges::find_if(allowed, [&](const Unit& one) { return element.has(one.attribute); });
    return {element.whole_number(unit.attribute, unit.least, unit.most), unit.unit};
}

Limit read_limit(const xml::Element& element) {
    return read_amount(
        element, units,
        "Write one of days=\"…\", working-days=\"…\", months=\"…\", percent=\"…\" and count=\"…\".");
}

std::string word(const xml::Element& element, const char* attribute) {
    return element.has(attribute) ? element.required_id(attribute) : std::string{};
}

void check_beside(const xml::Element& element, const LimitRule& rule, const std::vector<LimitRule>& others) {
    for (const auto& other : others) {
        if (other.name != rule.name) continue;
        if (other.when_worker == rule.when_worker && other.when_status == rule.when_status) {
            element.fail(
                fmt::format("limit '{}' is given twice for the same workers and statuses", rule.name),
                "Keep one of them, or add when-worker or when-status.");
        }
        if (other.limit.unit != rule.limit.unit) {
            element.fail(fmt::format("limit '{}' is in {} here and in {} before", rule.name,
                                     name_of(rule.limit.unit), name_of(other.limit.unit)),
                         "Give all limits of one name in the same unit.");
        }
    }
}

void check_for_everybody(const xml::Element& element, const LimitRule& rule,
                         const std::vector<LimitRule>& all) {
    const bool found = std::ranges::any_of(all, [&](const LimitRule& other) {
        return other.name == rule.name && other.when_worker.empty() && other.when_status.empty();
    });
    if (found) return;
    element.fail(fmt::format("limit '{}' is given only for some", rule.name),
                 "Add one without when-worker and when-status, which holds for everybody else.");
}

}  // namespace

Limit read_time(const xml::Element& element) {
    return read_amount(element, Units{units}.first(times),
                       "Write one of days=\"…\", working-days=\"…\" and months=\"…\".");
}

std::vector<LimitRule> read_limits(const xml::Element& question) {
    std::vector<LimitRule> rules;
    const auto elements = question.children("limit");
    for (const auto& element : elements) {
        element.allow(
            {"name", "days", "working-days", "months", "percent", "count", "when-worker", "when-status"});
        LimitRule rule{element.required_id("name"), read_limit(element), word(element, "when-worker"),
                       word(element, "when-status")};
        check_beside(element, rule, rules);
        rules.push_back(std::move(rule));
    }
    for (std::size_t i = 0; i < rules.size(); ++i) check_for_everybody(elements[i], rules[i], rules);
    return rules;
}

}  // namespace caseaudit::templates
