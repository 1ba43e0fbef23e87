// How things stand now: the latest visit, by the child's status. Needs no visit before it.
#include <algorithm>

#include "checks.hpp"
#include "regimes.hpp"

using namespace caseaudit;

namespace visits {
namespace {

Result no_visits_by_status(const CaseFile& file, const Context& context) {
    return not_asked_by_status(file, context.as_of(),
                               "No timescale for visits holds for a child whose status is '{}'.");
}

/// The plan or placement that holds now; null where it is not in the sources.
const Entry* spell_now(const CaseFile& file, const Regime& by, Date as_of) {
    const auto open =
        spells(file, by, as_of).where([&](const Entry& spell) { return is_open(spell, as_of); });
    return open.empty() ? nullptr : &open.back();
}

/// Whether the sources show a later attempt than the visit `made`, and may leave out a visit before it.
bool attempt_hides_visit(const CaseFile& file, const Regime& by, const Entries& made, const Period& period) {
    const auto attempts = file.entries("visit").where([&](const Entry& visit) {
        return visit.date <= period.to && (visit.type.empty() || visit.type == by.type) && !was_made(visit);
    });
    if (attempts.empty()) return false;
    if (made.empty()) return file.lacks(visits_of(by.type, Extent::every), period).has_value();
    const Period between{made.back().date, period.to};
    return attempts.back().date > made.back().date && file.lacks(visits_of(by.type, Extent::every), between);
}

/// What the next visit is counted from; nothing when that is not in the sources.
std::optional<Date> counted_from(const CaseFile& file, const Regime& by, const Entries& made,
                                 const Entry* spell, const Period& period) {
    if (!made.empty()) return made.back().date;
    const bool every_visit = !file.lacks(visits_of(by.type, Extent::every), period);
    if (spell != nullptr) return every_visit ? std::max(period.from, spell->date) : spell->date;
    return every_visit ? std::optional{period.from} : std::nullopt;
}

std::string said_of(const Entries& made, Date since) {
    return made.empty() ? fmt::format("No visit is recorded since {}", since)
                        : fmt::format("The latest visit was on {}", since);
}

Result stands(const Entries& made, Date since, const Due& due, Date as_of) {
    const auto last = made.empty() ? Entries{} : Entries{{&made.back()}};
    const auto said = said_of(made, since);
    if (as_of > due.at_most) {
        return not_met("{}; the next was due by {}.", said, due.at_most)
            .citing(last)
            .prompting(fmt::format("A visit is overdue: it was due by {}. {}.", due.at_most, said), last,
                       true);
    }
    if (as_of > due.at_least) {
        return not_checked("{}; whether the next was due by {} or is due by {} is not in this source.", said,
                           due.at_least, due.at_most)
            .citing(last);
    }
    if (made.empty()) return not_applicable("No visit was due by {}.", as_of);
    return met("{}; the next is due by {}.", said, due.at_least).citing(last);
}

}  // namespace

/// Not met, with an urgent prompt, when the next visit is overdue on the as-of date.
Result latest_in_time(const CaseFile& file, const Context& context) {
    const auto* by = regime_now(file, context.as_of());
    if (by == nullptr) return no_visits_by_status(file, context);
    const auto& period = context.period;
    const auto lack = file.lacks(visits_of(by->type, Extent::latest), period);
    if (lack && file.lacks(visits_of(by->type, Extent::every), period)) return not_checked("{}", *lack);
    const auto made = counting_visits(file, *by, context.as_of());
    if (attempt_hides_visit(file, *by, made, period))
        return not_checked(
            "The latest visit was not made in person, and those before are not in this source.");
    const auto* spell = spell_now(file, *by, context.as_of());
    const auto since = counted_from(file, *by, made, spell, period);
    if (!since) {
        return not_checked("No visit is recorded, and since when {} holds is not in this source.", by->since);
    }
    const auto due = next_due(*by, spell, *since, context);
    if (context.as_of() > due.at_most) {
        const auto elsewhere = may_be_elsewhere(file, *by, {*since, context.as_of()}, context.as_of());
        if (elsewhere)
            return not_checked("{}, as far as this source goes. {}", said_of(made, *since), *elsewhere);
    }
    return stands(made, *since, due, context.as_of());
}

/// Not met when the child was not seen alone at the latest visit, and no reason is given.
Result latest_seen_alone(const CaseFile& file, const Context& context) {
    const auto* by = regime_now(file, context.as_of());
    if (by == nullptr) return no_visits_by_status(file, context);
    if (const auto lack = file.lacks(visits_of(by->type, Extent::latest).with({"alone"}), context.period))
        return not_checked("{}", *lack);
    const auto made = counting_visits(file, *by, context.as_of());
    if (attempt_hides_visit(file, *by, made, context.period))
        return not_checked(
            "The latest visit was not made in person, and those before are not in this source.");
    if (made.empty()) return not_applicable("No visit is recorded.");
    const auto& last = made.back();
    const auto& alone = last.field("alone");
    if (alone.is("yes")) return met("The child was seen alone on {}.", last.date).citing(last);
    if (alone.state == FieldState::not_in_source) {
        return not_checked("Whether the child was seen alone is not in the source of the visit of {}.",
                           last.date)
            .citing(last);
    }
    if (last.field("not-alone-reason").has_value()) {
        return not_applicable("A reason is recorded why the child was not seen alone on {}.", last.date)
            .citing(last);
    }
    if (last.field("not-alone-reason").state == FieldState::not_in_source) {
        return not_checked(
                   "Not recorded as seen alone on {}; whether there is a reason is not in this source.",
                   last.date)
            .citing(last);
    }
    return not_met("The child is not recorded as seen alone on {}, and no reason is.", last.date)
        .citing(last);
}

}  // namespace visits
