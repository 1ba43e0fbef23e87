// Whether each review was in time, over the whole audit period.
#include <algorithm>

#include "checks.hpp"
#include "plans.hpp"
#include "reviews.hpp"

using namespace caseaudit;

namespace planning {
namespace {

/// A time without a review that was longer than it may be.
struct Late {
    const Entry* under = nullptr;
    Gap gap;
    Date due;
    bool is_sure = false;  ///< the plan, or being looked after, is shown to have held longer than that
};

/// From where reviews are counted: the beginning, or the last review before the audit period, where every
/// review since is in the sources; else the first day of the period.
Date counts_from(const Reviewed& one, const Entries& held, const CaseFile& file, std::string_view type,
                 const Period& period) {
    if (one.time.from >= period.from) return one.time.from;
    const auto earlier = held.within({one.time.from, period.from - std::chrono::days{1}});
    const auto since = earlier.empty() ? one.time.from : earlier.back().date;
    return file.lacks(reviews_of(type, Extent::every), {since, period.to}) ? period.from : since;
}

Start start_of(const Gap& gap, const Reviewed& one, const Entries& held, const CaseFile& file,
               std::string_view type, const Context& context) {
    if (gap.before != nullptr) return after_review(*gap.before, one, held, file, type, context);
    const bool at_beginning = gap.from == one.time.from && one.beginning_known;
    return {at_beginning ? Start::At::beginning : Start::At::unknown, gap.from};
}

std::vector<Late> late_reviews(const std::vector<Reviewed>& all, const Entries& held, const CaseFile& file,
                               std::string_view type, const Context& context) {
    std::vector<Late> found;
    for (const auto& one : all) {
        const auto from = counts_from(one, held, file, type, context.period);
        for (const auto& gap : gaps(held, {{from, one.time.to}})) {
            const auto due = next_due(type, start_of(gap, one, held, file, type, context), context).at_most;
            if (gap.to > due) found.push_back({one.under, gap, due, one.held_until > due});
        }
    }
    return found;
}

Result too_late(const std::vector<Late>& late) {
    std::vector<Gap> found;
    std::vector<std::string> due;
    Result result = not_met("");
    for (const auto& one : late) {
        found.push_back(one.gap);
        due.push_back(spoken_date(one.due));
        result.evidence.push_back(cite(*one.under));
    }
    result.reason = fmt::format("Without a review for {}. One was due by {}.", spoken(found),
                                fmt::join(due, "; and by "));
    return std::move(result).citing(ends(found));
}

/// Those that are sure, where there are any.
Result too_late_or_unclear(std::vector<Late> late) {
    const auto doubtful = std::ranges::find(late, false, &Late::is_sure);
    if (std::ranges::none_of(late, &Late::is_sure)) {
        return not_checked(
                   "Without a review that was due by {}, if what required it still held, which this source "
                   "does not say.",
                   doubtful->due)
            .citing(*doubtful->under);
    }
    std::erase_if(late, [](const Late& one) { return !one.is_sure; });
    return too_late(late);
}

Result none_in_the_period(const CaseFile& file, std::string_view type, Date as_of) {
    if (!status_on(file, as_of).is(type))
        return not_applicable("Nothing in the audit period required such reviews.");
    return not_checked("Such reviews are due by the child's status, and since when is not in this source.");
}

/// Not met when a review was later than its timescale, or is overdue.
Result reviewed(std::string_view type, const CaseFile& file, const Context& context) {
    const auto all = to_be_reviewed(file, type, context);
    if (all.empty()) return none_in_the_period(file, type, context.as_of());
    const Period asked{std::max(context.period.from, all.front().time.from), context.as_of()};
    if (const auto lack = file.lacks(reviews_of(type, Extent::every), asked)) return not_checked("{}", *lack);
    const auto held = reviews(file, type, context.as_of());
    auto late = late_reviews(all, held, file, type, context);
    if (!late.empty()) return too_late_or_unclear(std::move(late));
    const auto within = held.within(asked);
    if (within.empty()) return not_applicable("No review was due in the audit period.");
    return met("{} in time.", counted(within.size(), "review")).citing(within);
}

}  // namespace

/// Reviews of a child protection plan.
Result child_protection_reviewed(const CaseFile& file, const Context& context) {
    return reviewed("child-protection", file, context);
}
/// Reviews of a looked-after child, from becoming looked after.
Result looked_after_reviewed(const CaseFile& file, const Context& context) {
    return reviewed("looked-after", file, context);
}
/// Reviews of a child in need plan.
Result child_in_need_reviewed(const CaseFile& file, const Context& context) {
    return reviewed("child-in-need", file, context);
}
/// Reviews of a pathway plan.
Result pathway_plan_reviewed(const CaseFile& file, const Context& context) {
    return reviewed("care-leaver", file, context);
}

}  // namespace planning
