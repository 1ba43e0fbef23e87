#include <algorithm>
#include <map>

#include "aggregate/parts.hpp"

/// The work around audits: what is to be done, and how long auditing took. Of complete audits only.
namespace caseaudit::aggregate {
namespace {

/// Where one class of minutes ends and the next begins: half an hour, an hour, an hour and a half …
constexpr std::array<int, 5> class_starts{30, 60, 91, 121, 180};

bool due_before(const PackAction& a, const PackAction& b) {
    if (a.due.has_value() != b.due.has_value()) return a.due.has_value();
    return a.due < b.due;
}

std::vector<MinuteBand> bands_of(const std::vector<int>& sorted) {
    std::map<std::ptrdiff_t, MinuteBand> by_class;
    for (const int value : sorted) {
        const auto which = std::ranges::upper_bound(class_starts, value) - class_starts.begin();
        const auto [known, is_new] = by_class.try_emplace(which, MinuteBand{value, value, 0});
        known->second.most = value;
        ++known->second.audits;
    }
    std::vector<MinuteBand> bands;
    for (const auto& [which, band] : by_class) bands.push_back(band);
    std::ranges::reverse(bands);
    return bands;
}

std::optional<Fraction> median_of(const std::vector<int>& sorted) {
    if (sorted.empty()) return std::nullopt;
    const int twice = sorted[(sorted.size() - 1) / 2] + sorted[sorted.size() / 2];
    return twice % 2 == 0 ? Fraction{twice / 2, 1} : Fraction{twice, 2};
}

}  // namespace

PackAction action_as_at(const Action& action, int number, Date as_of) {
    PackAction one{number,        action.what,   action.owner, action.measure, action.due,
                   action.closed, action.urgent, action.state, false};
    if (one.closed && *one.closed > as_of) {
        one.state = ActionState::open;
        one.closed.reset();
    }
    one.overdue = one.state == ActionState::open && one.due && *one.due < as_of;
    return one;
}

Quotable<PackAction> actions(const Audits& audits, Date as_of, const References& references,
                             const QuotedTeams& quoted) {
    Quotable<PackAction> made;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        const auto& audit = audits[i].audit;
        if (audits[i].is_draft()) continue;
        if (!quoted.has(audit)) {
            made.withheld += static_cast<int>(audit.actions.size());
            continue;
        }
        for (const auto& action : audit.actions) {
            auto& one = made.all.emplace_back(action_as_at(action, static_cast<int>(i) + 1, as_of));
            for (auto* words : {&one.what, &one.owner, &one.measure})
                *words = references.removed_from(*words);
        }
    }
    std::ranges::stable_sort(made.all, due_before);
    return made;
}

ActionCounts action_counts(const Columns& columns, Date as_of) {
    const auto day = static_cast<std::int32_t>(as_of.time_since_epoch().count());
    ActionCounts counts;
    for (const auto& one : columns.actions) {
        if (columns.audits[one.audit].draft) continue;
        const bool closed_later = one.closed != no_day && one.closed > day;
        const auto state = closed_later ? ActionState::open : one.state;
        ++counts.states.at(static_cast<std::size_t>(state));
        if (state != ActionState::open) continue;
        counts.urgent += one.urgent;
        if (one.due == no_day || one.due >= day) continue;
        ++counts.overdue;
        const Date due{std::chrono::days{one.due}};
        counts.longest_overdue = std::min(counts.longest_overdue.value_or(due), due);
    }
    return counts;
}

std::vector<Minutes> minutes(const Columns& columns) {
    std::map<std::string_view, Minutes> by_kind;
    std::map<std::string_view, std::vector<int>> recorded;
    const Template* last = nullptr;
    Minutes* kind = nullptr;
    std::vector<int>* values = nullptr;
    for (const auto& audit : columns.audits) {
        if (audit.draft) continue;
        const auto& audit_template = columns.template_of(audit);
        if (&audit_template != last) {
            last = &audit_template;
            kind = &by_kind[audit_template.id];
            values = &recorded[audit_template.id];
            kind->kind = audit_template.title;
            kind->budget = audit_template.budget_minutes;
        }
        kind->not_recorded += audit.minutes < 0;
        if (audit.minutes < 0) continue;
        values->push_back(audit.minutes);
        kind->over_budget += audit.minutes > audit_template.budget_minutes;
    }
    std::vector<Minutes> all;
    for (auto& [id, one] : by_kind) {
        auto& sorted = recorded[id];
        std::ranges::sort(sorted);
        one.recorded = static_cast<int>(sorted.size());
        one.median = median_of(sorted);
        one.bands = bands_of(sorted);
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace caseaudit::aggregate
