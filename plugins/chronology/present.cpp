// Whether there is a chronology, and whether it is kept.
#include "present.hpp"

#include <algorithm>

#include "checks.hpp"

using namespace caseaudit;

namespace chronology {
namespace {

/// The days since then on which the case was open.
std::chrono::days open_days(const CaseFile& file, Date since, const Context& context) {
    std::chrono::days days{0};
    for (const auto& time : open_times(file, {since, context.as_of()})) days += time.to - time.from;
    return days;
}

}  // namespace

const Entry* find(const CaseFile& file, const Context& context) {
    const auto found =
        file.entries("chronology").where([&](const Entry& e) { return e.date <= context.as_of(); });
    return found.empty() ? nullptr : &found.back();
}

Entries events(const CaseFile& file, const Context& context) {
    return file.entries("chronology-event").where([&](const Entry& e) { return e.date <= context.as_of(); });
}

Result none() { return not_applicable("There is no chronology on the case file."); }

/// Not met without a chronology, or with one that holds no event. One updated only later cannot be told.
Result present(const CaseFile& file, const Context& context) {
    const auto* found = find(file, context);
    const auto all = file.entries("chronology");
    if (found == nullptr && !all.empty()) {
        return not_checked("The chronology was updated on {}, and what it held on {} cannot be told.",
                           all.front().date, context.as_of())
            .citing(all.front());
    }
    if (found == nullptr) return not_met("No chronology is on the case file at {}.", context.as_of());
    const auto held = events(file, context);
    if (held.empty() && !file.lacks(every("chronology-event"), context.period))
        return not_met("The chronology of {} holds no event.", found->date).citing(*found);
    return met("A chronology, last updated on {}.", found->date).citing(*found);
}

/// Not met when the case was open for longer since the last update than policy allows.
Result up_to_date(const CaseFile& file, const Context& context) {
    const auto most = context.days("longest-since-update");
    const auto* found = find(file, context);
    if (found == nullptr) return none();
    const auto since = open_days(file, found->date, context);
    const auto days = counted(static_cast<std::size_t>(since.count()), "day");
    if (since <= most) return met("Last updated on {}, {} before.", found->date, days).citing(*found);
    return not_met("Last updated on {}, {} before {}; local policy allows {}.", found->date, days,
                   context.as_of(), most.count())
        .citing(*found);
}

/// Not met when the time between two events, while the case was open, is longer than policy allows.
Result long_gaps(const CaseFile& file, const Context& context) {
    const auto most = context.days("longest-gap");
    if (find(file, context) == nullptr) return none();
    const auto held = events(file, context);
    auto found = gaps(held, open_times(file, reaching_back_to_last(file, held, context.period)));
    std::erase_if(found,
                  [&](const Gap& gap) { return gap.length() <= most || gap.to < context.period.from; });
    if (!found.empty()) {
        return not_met("No event for {}; local policy allows {} days.", spoken(found), most.count())
            .citing(ends(found));
    }
    return met("No time of more than {} days without an event.", most.count())
        .citing(held.within(context.period));
}

}  // namespace chronology
