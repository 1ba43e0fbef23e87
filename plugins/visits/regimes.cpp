#include "regimes.hpp"

#include <algorithm>
#include <array>

using namespace caseaudit;

namespace visits {
namespace {

constexpr int months_of_first_year = 12;

const std::array<Regime, 5>& regimes() {
    static const std::array<Regime, 5> all{
        {{"child-protection", "plan", "the child protection plan", {"looked-after"}},
         {"looked-after", "placement", "the placement", {"child-protection"}},
         {"child-in-need", "plan", "the child in need plan", {"child-protection", "looked-after", "initial"}},
         {"private-fostering", "plan", "the private fostering arrangement", {}},
         {"care-leaver", "plan", "the pathway plan", {}}}};
    return all;
}

bool counts_for(const Regime& regime, const Entry& visit) {
    return visit.type.empty() || visit.type == regime.type ||
           std::ranges::find(regime.other_visits, visit.type) != regime.other_visits.end();
}

/// The shorter limit in the first year, the longer after it: for a time that is in time by the shorter, or
/// that reaches beyond the year.
Date due_by_year(std::string_view first_year, std::string_view later, Date year_ends, Date start,
                 const Context& context) {
    const auto soon = context.due(first_year, start);
    return soon <= year_ends ? soon : context.due(later, start);
}

Due looked_after_due(const Entry* placement, Date start, const Context& context) {
    const auto shortest = context.due("looked-after-visit", start);
    const auto longest = [&] { return context.due("looked-after-visit-agreed", start); };
    if (placement == nullptr) return {shortest, longest()};
    const auto year_ends = months_before(placement->date, -months_of_first_year);
    const auto& long_term = placement->field("long-term");
    if (shortest <= year_ends || long_term.is("no")) return {shortest, shortest};
    return {long_term.is("yes") ? context.due("looked-after-visit-long-term", start) : shortest, longest()};
}

Due private_fostering_due(const Entry* arrangement, Date start, const Context& context) {
    constexpr const char* first_year = "private-fostering-visit";
    constexpr const char* later = "private-fostering-visit-after-a-year";
    if (arrangement == nullptr) return {context.due(first_year, start), context.due(later, start)};
    const auto year_ends = months_before(arrangement->date, -months_of_first_year);
    const auto due = due_by_year(first_year, later, year_ends, start, context);
    return {due, due};
}

/// Whether each day of `period` is in one of `times`.
bool covers(std::vector<Period> times, const Period& period) {
    std::ranges::sort(times, {}, &Period::from);
    auto next = period.from;
    for (const auto& time : times) {
        if (time.from > next) return false;
        next = std::max(next, time.to + std::chrono::days{1});
    }
    return next > period.to;
}

}  // namespace

const Regime& regime(std::string_view type) { return *std::ranges::find(regimes(), type, &Regime::type); }

const Regime* regime_now(const CaseFile& file, Date as_of) {
    const auto& status = status_on(file, as_of);
    const auto holds = [&](const Regime& one) {
        if (status.has_value()) return status.is(one.type);
        return std::ranges::any_of(spells(file, one, as_of),
                                   [&](const Entry& spell) { return is_shown_to_hold(spell, file, as_of); });
    };
    const auto found = std::ranges::find_if(regimes(), holds);
    return found == regimes().end() ? nullptr : &*found;
}

Entries spells(const CaseFile& file, const Regime& regime, Date as_of) {
    return file.entries(regime.kind).where([&](const Entry& entry) {
        return entry.date <= as_of && (regime.kind != "plan" || entry.type == regime.type);
    });
}

std::optional<std::string> may_be_elsewhere(const CaseFile& file, const Regime& regime_of_visits,
                                            const Period& gap, Date as_of) {
    for (const auto type : regime_of_visits.other_visits) {
        if (type == "initial") continue;
        const auto under = spells(file, regime(type), as_of);
        const bool holds =
            status_on(file, as_of).is(type) || std::ranges::any_of(under, [&](const Entry& spell) {
                return spell.date <= gap.to && end_of(spell, as_of) >= gap.from;
            });
        if (!holds) continue;
        const bool shows_latest =
            gap.to >= as_of && !file.lacks(visits_of(type, Extent::latest), {as_of, as_of});
        if (shows_latest) continue;
        if (auto lack = file.lacks(visits_of(type, Extent::every), gap)) return lack;
    }
    return std::nullopt;
}

bool was_made(const Entry& visit) {
    const auto& status = visit.field("status");
    return !status.is("virtual") && !status.is("unsuccessful") && !visit.field("seen").is("no");
}

Entries counting_visits(const CaseFile& file, const Regime& regime, Date as_of) {
    return file.entries("visit").where([&](const Entry& visit) {
        return visit.date <= as_of && was_made(visit) && counts_for(regime, visit);
    });
}

std::optional<std::string> may_miss_visits(const CaseFile& file, const Context& context,
                                           const std::vector<std::string>& fields) {
    const auto& period = context.period;
    auto lack = file.lacks(every("visit").with(fields), period);
    if (!lack) return std::nullopt;
    std::vector<Period> required;
    for (const auto& one : regimes()) {
        for (const auto& spell : spells(file, one, period.to)) {
            const Period time{spell.date, end_of(spell, period.to)};
            if (time.to < period.from) continue;
            required.push_back(time);
            if (auto of_type = file.lacks(visits_of(one.type, Extent::every).with(fields), period))
                return of_type;
        }
    }
    return covers(std::move(required), period) ? std::nullopt : lack;
}

Need visits_of(std::string_view type, Extent extent) {
    auto need = extent == Extent::every ? every("visit") : latest("visit");
    return std::move(need).of_types({std::string{type}});
}

Due next_due(const Regime& regime, const Entry* spell, Date start, const Context& context) {
    if (regime.type == "looked-after") return looked_after_due(spell, start, context);
    if (regime.type == "private-fostering") return private_fostering_due(spell, start, context);
    const auto due = context.due(limits_of(regime.type).front(), start);
    return {due, due};
}

std::vector<std::string> limits_of(std::string_view type) {
    if (type == "looked-after")
        return {"looked-after-visit", "looked-after-visit-long-term", "looked-after-visit-agreed"};
    if (type == "private-fostering")
        return {"private-fostering-visit", "private-fostering-visit-after-a-year"};
    if (type == "care-leaver") return {"personal-adviser-visit"};
    return {std::string{type} + "-visit"};
}

}  // namespace visits
