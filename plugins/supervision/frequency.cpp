// Whether supervision was held, how often, and when it will be next.
#include <algorithm>

#include "checks.hpp"
#include "records.hpp"

using namespace caseaudit;

namespace supervision {
namespace {

/// The times that reach into the audit period in which supervision could have been held.
std::vector<Period> times_open(const Entries& so_far, const CaseFile& file, const Context& context) {
    auto times = open_times(file, reaching_back_to_last(file, so_far, context.period));
    std::erase_if(times, [&](const Period& time) { return time.to < context.period.from; });
    return times;
}

}  // namespace

/// Not met when no supervision record falls in the audit period.
Result on_file(const CaseFile& file, const Context& context) {
    const auto found = records(file, context);
    if (found.empty()) {
        return not_met("No supervision is recorded between {} and {}.{}", context.period.from,
                       context.period.to, not_counted(file, context))
            .citing(file.entries("supervision").within(context.period));
    }
    const auto groups = found.of_type({"group"}).size();
    const auto of_a_group = groups == 0 ? "" : fmt::format(", {} of them of a group", groups);
    return met("{}{}.{}", counted(found.size(), "supervision record"), of_a_group, not_counted(file, context))
        .citing(found);
}

/// Not met when any time without supervision, while the case was open, is longer than policy allows.
Result regular(const CaseFile& file, const Context& context) {
    const auto most = context.days("longest-gap");
    const auto so_far = records_so_far(file, context);
    const auto times = times_open(so_far, file, context);
    if (times.empty()) return not_applicable("The case was not open for a day of the audit period.");
    auto found = gaps(so_far, times);
    std::chrono::days longest{0};
    for (const auto& gap : found) longest = std::max(longest, gap.length());
    std::erase_if(found, [&](const Gap& gap) { return gap.length() <= most; });
    if (!found.empty()) {
        return not_met("Without supervision for {}; local policy allows {} days.{}", spoken(found),
                       most.count(), not_counted(file, context))
            .citing(ends(found));
    }
    return met("The longest time without supervision was {}; local policy allows {}.",
               counted(static_cast<std::size_t>(longest.count()), "day"), most.count())
        .citing(records(file, context));
}

/// Not met when the latest supervision record of the period leaves the next date blank.
Result next_date(const CaseFile& file, const Context& context) {
    const auto found = records(file, context);
    if (found.empty()) return no_records(context);
    const auto& last = found.back();
    const auto open = open_times(file, {last.date, context.as_of()});
    if (open.empty() || open.back().to < context.as_of())
        return not_applicable("The case was closed after the supervision of {}.", last.date).citing(last);
    switch (shown(last.field("next"))) {
        case Shown::yes:
            return met("The supervision of {} sets the date of the next.", last.date).citing(last);
        case Shown::no:
            return not_met("The supervision of {} sets no date for the next.", last.date).citing(last);
        case Shown::unknown:
            break;
    }
    return not_checked("The next date is not in the source of the supervision of {}.", last.date)
        .citing(last);
}

}  // namespace supervision
