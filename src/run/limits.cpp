#include "run/limits.hpp"

#include <algorithm>
#include <array>

namespace caseaudit {
namespace {

/// What a limit may hang on, and the subject's field that tells.
struct Condition {
    std::string LimitRule::*wanted;
    const char* field;
};
constexpr std::array conditions{Condition{&LimitRule::when_worker, "worker-experience"},
                                Condition{&LimitRule::when_status, "status"}};
using Known = std::array<std::string, conditions.size()>;

/// A value that no rule names: what an unknown field may also be.
constexpr const char* something_else = "?";

/// Whether the sources say on which days they have the field, and the as-of date is not one of them.
bool is_of_another_day(const CaseFile& file, const char* field, Date as_of) {
    const auto is_dated = [&](const Coverage& coverage) {
        return coverage.kind == "subject" &&
               std::ranges::find(coverage.fields, field) != coverage.fields.end();
    };
    const auto dates_it = [&](const Source& source) {
        return std::ranges::any_of(source.coverage, is_dated);
    };
    return std::ranges::any_of(file.sources(), dates_it) &&
           file.lacks(about_subject({field}), {as_of, as_of});
}

/// The values a field may have: its own, or where the source does not say, each that a rule asks for and one
/// other.
std::vector<std::string> candidates(const std::vector<LimitRule>& rules, const Condition& condition,
                                    const CaseFile& file, Date as_of) {
    std::vector<std::string> named;
    for (const auto& rule : rules) {
        const auto& wanted = rule.*condition.wanted;
        if (!wanted.empty() && std::ranges::find(named, wanted) == named.end()) named.push_back(wanted);
    }
    const auto& field = file.subject().field(condition.field);
    if (field.has_value() && !is_of_another_day(file, condition.field, as_of)) return {field.text};
    std::ranges::sort(named);
    named.insert(named.begin(), something_else);
    return named;
}

int conditions_that_hold(const LimitRule& rule, const Known& known) {
    int holding = 0;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto& wanted = rule.*conditions[i].wanted;
        if (wanted.empty()) continue;
        if (wanted != known[i]) return -1;
        ++holding;
    }
    return holding;
}

Limits choose(const std::vector<LimitRule>& rules, const Known& known) {
    Limits chosen;
    std::map<std::string, int, std::less<>> most;
    for (const auto& rule : rules) {
        const int holding = conditions_that_hold(rule, known);
        if (holding < 0) continue;
        const auto before = most.find(rule.name);
        const bool stricter =
            before != most.end() && before->second == holding && rule.limit.amount < chosen[rule.name].amount;
        if (before != most.end() && before->second >= holding && !stricter) continue;
        most[rule.name] = holding;
        chosen[rule.name] = rule.limit;
    }
    return chosen;
}

}  // namespace

PossibleLimits possible_limits(const std::vector<LimitRule>& rules, const CaseFile& file, Date as_of) {
    PossibleLimits possible;
    const auto workers = candidates(rules, conditions[0], file, as_of);
    const auto statuses = candidates(rules, conditions[1], file, as_of);
    for (const auto& worker : workers) {
        for (const auto& status : statuses) {
            auto limits = choose(rules, {worker, status});
            if (std::ranges::find(possible.sets, limits) == possible.sets.end()) {
                possible.sets.push_back(std::move(limits));
            }
        }
    }
    if (workers.size() > 1) possible.open.emplace_back(conditions[0].field);
    if (statuses.size() > 1) possible.open.emplace_back(conditions[1].field);
    return possible;
}

}  // namespace caseaudit
