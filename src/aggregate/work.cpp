#include <algorithm>
#include <map>

#include "aggregate/parts.hpp"

/// The work around audits: what is to be done, and how long auditing took. Of complete audits only.
namespace caseaudit::aggregate {
namespace {

/// Where one class of minutes ends and the next begins: half an hour, an hour, an hour and a half …
constexpr std::array<int, 5> class_starts{30, 60, 91, 121, 180};

PackAction as_at(const Action& action, int number, Date as_of, const References& references) {
    const auto clean = [&](const std::string& text) { return references.removed_from(text); };
    PackAction one{number,     clean(action.what), clean(action.owner), clean(action.measure),
                   action.due, action.closed,      action.urgent,       action.state,
                   false};
    if (one.closed && *one.closed > as_of) {
        one.state = ActionState::open;
        one.closed.reset();
    }
    one.overdue = one.state == ActionState::open && one.due && *one.due < as_of;
    return one;
}

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

std::vector<PackAction> actions(const Audits& audits, Date as_of, const References& references) {
    std::vector<PackAction> all;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        if (audits[i].is_draft()) continue;
        for (const auto& action : audits[i].audit.actions) {
            all.push_back(as_at(action, static_cast<int>(i) + 1, as_of, references));
        }
    }
    std::ranges::stable_sort(all, due_before);
    return all;
}

std::vector<Minutes> minutes(const Audits& audits) {
    std::map<std::string, Minutes> by_kind;
    std::map<std::string, std::vector<int>> recorded;
    for (const auto& checked : audits) {
        if (checked.is_draft()) continue;
        const auto& audit_template = *checked.audit_template;
        auto& kind = by_kind[audit_template.id];
        kind.kind = audit_template.title;
        kind.budget = audit_template.budget_minutes;
        kind.not_recorded += !checked.audit.minutes;
        if (!checked.audit.minutes) continue;
        recorded[audit_template.id].push_back(*checked.audit.minutes);
        kind.over_budget += *checked.audit.minutes > audit_template.budget_minutes;
    }
    std::vector<Minutes> all;
    for (auto& [id, kind] : by_kind) {
        auto& values = recorded[id];
        std::ranges::sort(values);
        kind.recorded = static_cast<int>(values.size());
        kind.median = median_of(values);
        kind.bands = bands_of(values);
        all.push_back(std::move(kind));
    }
    return all;
}

}  // namespace caseaudit::aggregate
