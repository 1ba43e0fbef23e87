// Whether the child was visited as often as plan, placement or arrangement requires, over the whole period.
#include <algorithm>

#include "checks.hpp"
#include "regimes.hpp"

using namespace caseaudit;

namespace visits {
namespace {

/// A time without a visit under one plan or placement, and when the visit that ends it was due.
struct Wait {
    const Entry* under = nullptr;
    Gap gap;
    Due due;
};

/// From the last visit before the audit period, or the beginning of the plan, where every visit since then is
/// in the sources.
Date counts_from(const Entry& spell, const Entries& made, const CaseFile& file, const Regime& by,
                 const Context& context) {
    const auto& period = context.period;
    if (spell.date >= period.from) return spell.date;
    const auto earlier = made.within({spell.date, period.from - std::chrono::days{1}});
    const auto since = earlier.empty() ? spell.date : earlier.back().date;
    return file.lacks(visits_of(by.type, Extent::every), {since, period.to}) ? period.from : since;
}

std::vector<Wait> waits(const Entries& under, const Entries& made, const CaseFile& file, const Regime& by,
                        const Context& context) {
    std::vector<Wait> all;
    for (const auto& spell : under) {
        const Period time{counts_from(spell, made, file, by, context), end_of(spell, context.as_of())};
        for (const auto& gap : gaps(made, {time}))
            all.push_back({&spell, gap, next_due(by, &spell, gap.from, context)});
    }
    return all;
}

std::vector<Wait> longer_than(const std::vector<Wait>& all, Date Due::*limit) {
    std::vector<Wait> found;
    for (const auto& wait : all) {
        if (wait.gap.to > wait.due.*limit) found.push_back(wait);
    }
    return found;
}

std::vector<Gap> gaps_of(const std::vector<Wait>& all) {
    std::vector<Gap> found;
    for (const auto& wait : all) found.push_back(wait.gap);
    return found;
}

/// The plans or placements, and the visits at the ends of the times.
Entries behind(const std::vector<Wait>& some, const std::vector<Gap>& found) {
    std::vector<const Entry*> entries;
    for (const auto& wait : some) {
        if (std::ranges::find(entries, wait.under) == entries.end()) entries.push_back(wait.under);
    }
    for (const auto& end : ends(found)) entries.push_back(&end);
    return Entries{std::move(entries)};
}

std::optional<std::string> may_be_elsewhere(const std::vector<Wait>& late, const CaseFile& file,
                                            const Regime& by, Date as_of) {
    for (const auto& wait : late)
        if (auto lack = visits::may_be_elsewhere(file, by, {wait.gap.from, wait.gap.to}, as_of)) return lack;
    return std::nullopt;
}

Result too_long(const std::vector<Wait>& late, const CaseFile& file, const Regime& by, Date as_of) {
    const auto found = gaps_of(late);
    if (const auto lack = may_be_elsewhere(late, file, by, as_of)) {
        return not_checked("Without a visit for {}, as far as this source goes. {}", spoken(found), *lack)
            .citing(behind(late, found));
    }
    std::vector<std::string> due;
    for (const auto& wait : late) due.push_back(spoken_date(wait.due.at_most));
    return not_met("Without a visit for {}. One was due by {}.", spoken(found), fmt::join(due, "; and by "))
        .citing(behind(late, found));
}

/// Takes those out which were longer only if what required the visits still held.
std::vector<Wait> take_doubtful(std::vector<Wait>& late, const CaseFile& file, Date as_of) {
    std::vector<Wait> doubtful;
    std::erase_if(late, [&](const Wait& wait) {
        const bool is_sure = held_until(*wait.under, file, as_of) > wait.due.at_most;
        if (!is_sure) doubtful.push_back(wait);
        return !is_sure;
    });
    return doubtful;
}

Result too_long_if_it_held(const std::vector<Wait>& late, const Regime& by) {
    const auto found = gaps_of(late);
    return not_checked("Without a visit for {}, if {} held so long, which this source does not say.",
                       spoken(found), by.since)
        .citing(behind(late, found));
}

Result in_time_or_unclear(const std::vector<Wait>& all, const Entries& visited, const Context& context) {
    if (const auto unclear = longer_than(all, &Due::at_least); !unclear.empty()) {
        return not_checked(
                   "Without a visit for {}: in time only if the placement is to last until the child is 18, "
                   "or fewer visits were agreed, which this source does not say.",
                   spoken(gaps_of(unclear)))
            .citing(behind(unclear, gaps_of(unclear)));
    }
    if (visited.empty()) return not_applicable("No visit was due by {}.", context.as_of());
    std::chrono::days longest{0};
    for (const auto& wait : all) longest = std::max(longest, wait.gap.length());
    return met("The longest time without a visit was {}.",
               counted(static_cast<std::size_t>(longest.count()), "day"))
        .citing(visited);
}

Result none_in_the_period(const CaseFile& file, const Regime& by, const Context& context) {
    const auto untyped = file.entries(by.kind).where([&](const Entry& entry) {
        return by.kind == "plan" && entry.type.empty() && entry.date <= context.as_of() &&
               end_of(entry, context.as_of()) >= context.period.from;
    });
    if (!untyped.empty()) {
        return not_checked("Of what type the plan of {} is, is not in this source.", untyped.back().date)
            .citing(untyped.back());
    }
    if (!status_on(file, context.as_of()).is(by.type))
        return not_applicable("Nothing in the audit period required such visits.");
    return not_checked("Such visits are due by the child's status, and since when is not in this source.");
}

/// Not met when any time without a visit, while it holds what requires them, is longer than the timescale.
Result regular(std::string_view type, const CaseFile& file, const Context& context) {
    const auto& by = regime(type);
    const auto under = spells(file, by, context.as_of()).where([&](const Entry& spell) {
        return end_of(spell, context.as_of()) >= context.period.from;
    });
    if (under.empty()) return none_in_the_period(file, by, context);
    const Period asked{std::max(context.period.from, under.front().date), context.as_of()};
    if (const auto lack = file.lacks(visits_of(type, Extent::every), asked)) return not_checked("{}", *lack);
    const auto made = counting_visits(file, by, context.as_of());
    const auto all = waits(under, made, file, by, context);
    auto late = longer_than(all, &Due::at_most);
    const auto doubtful = take_doubtful(late, file, context.as_of());
    if (!late.empty()) return too_long(late, file, by, context.as_of());
    if (!doubtful.empty()) return too_long_if_it_held(doubtful, by);
    return in_time_or_unclear(all, made.within(asked), context);
}

}  // namespace

/// Visits to a child with a child protection plan.
Result child_protection(const CaseFile& file, const Context& context) {
    return regular("child-protection", file, context);
}
/// Visits to a child with a child in need plan.
Result child_in_need(const CaseFile& file, const Context& context) {
    return regular("child-in-need", file, context);
}
/// Visits to a looked-after child, placement by placement.
Result looked_after(const CaseFile& file, const Context& context) {
    return regular("looked-after", file, context);
}
/// Visits to a privately fostered child.
Result private_fostering(const CaseFile& file, const Context& context) {
    return regular("private-fostering", file, context);
}

}  // namespace visits
