// Whether the first visit came within a week of each placement's start.
#include <algorithm>

#include "checks.hpp"
#include "regimes.hpp"

using namespace caseaudit;

namespace visits {
namespace {

constexpr const char* first_visit_limit = "first-looked-after-visit";

Timing first_visit(const Entry& placement, const Entries& made, const Context& context) {
    const auto after = made.within({placement.date, end_of(placement, context.as_of())});
    const auto first = after.empty() ? std::nullopt : std::optional{after.front().date};
    return timing(first, context.due(first_visit_limit, placement.date), context.as_of());
}

/// One that ended before its first visit was due asks for none.
bool asks_for_one(const Entry& placement, const Entries& made, const Context& context) {
    const auto stands = first_visit(placement, made, context);
    if (stands == Timing::not_yet_due) return false;
    return stands == Timing::in_time ||
           end_of(placement, context.as_of()) >= context.due(first_visit_limit, placement.date);
}

/// Overdue is no only for a placement that lasted until then, and a visit to which no other source can have.
Shown was_visited(const Entry& placement, const Entries& made, const CaseFile& file, const Context& context) {
    if (in_time(first_visit(placement, made, context)) == Shown::yes) return Shown::yes;
    const auto due = context.due(first_visit_limit, placement.date);
    const auto as_of = context.as_of();
    if (held_until(placement, file, as_of) < due) return Shown::unknown;
    return may_be_elsewhere(file, regime("looked-after"), {placement.date, due}, as_of) ? Shown::unknown
                                                                                        : Shown::no;
}

}  // namespace

/// Not met when a placement that began in the audit period had no visit in its first week.
Result first_in_placement(const CaseFile& file, const Context& context) {
    const auto& by = regime("looked-after");
    const auto began = spells(file, by, context.as_of()).within(context.period);
    if (began.empty()) return not_applicable("No placement began in the audit period.");
    const Period asked{began.front().date, context.as_of()};
    if (const auto lack = file.lacks(visits_of(by.type, Extent::every), asked))
        return not_checked("{}", *lack);
    const auto made = counting_visits(file, by, context.as_of());
    const auto due = began.where([&](const Entry& one) { return asks_for_one(one, made, context); });
    if (due.empty()) return not_applicable("No first visit to a placement was due by {}.", context.as_of());
    auto result = each(due, [&](const Entry& one) { return was_visited(one, made, file, context); },
                       {.lacking = "No visit was made in the first week of",
                        .unknown = "Whether a visit was due, or made under a plan,",
                        .thing = "placement"});
    const auto waiting = due.where([&](const Entry& one) {
        return first_visit(one, made, context) == Timing::overdue && !one.field("ended").date() &&
               was_visited(one, made, file, context) == Shown::no;
    });
    if (waiting.empty()) return result;
    return std::move(result).prompting(
        fmt::format("No visit is recorded since the placement began on {}.", waiting.back().date), waiting,
        true);
}

}  // namespace visits
