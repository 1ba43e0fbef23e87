// Whether core groups met, the first and those that followed.
#include <algorithm>

#include "checks.hpp"
#include "meetings.hpp"
#include "on_time.hpp"

using namespace caseaudit;

namespace multi_agency {
namespace {

constexpr int longest_plan = 24;  // in months; few child protection plans run for longer

/// The time of a child protection plan up to the as-of date.
Period time_of(const Entry& plan, const Context& context) {
    const auto to = plan.field("ended").date().value_or(context.as_of());
    return {plan.date, std::min(to, context.as_of())};
}

Entries plans(const CaseFile& file, const Context& context) {
    return file.entries("plan").of_type({"child-protection"}).where([&](const Entry& plan) {
        return plan.date <= context.as_of() && time_of(plan, context).to >= context.period.from;
    });
}

/// Those parts of the plans' times that can be looked at, from the last core group before the period on.
std::vector<Period> times_of(const Entries& running, const Period& window, const Context& context) {
    std::vector<Period> times;
    for (const auto& plan : running) {
        const auto time = time_of(plan, context);
        const Period part{std::max(time.from, window.from), time.to};
        if (part.from <= part.to) times.push_back(part);
    }
    return times;
}

/// Whether it is the first core group of a plan that is missing, of which another check speaks.
bool waits_for_first(const Gap& gap, const Entries& running, const Context& context) {
    const auto begun = running.within(context.period);
    return gap.before == nullptr &&
           std::ranges::any_of(begun, [&](const Entry& plan) { return plan.date == gap.from; });
}

Result no_plan(const CaseFile& file, const Context& context) {
    const auto need = every("plan").of_types({"child-protection"}).reaching_back(longest_plan);
    if (const auto lack = file.lacks(need, context.period)) return not_checked("{}", *lack);
    return not_applicable("No child protection plan ran in the audit period.");
}

}  // namespace

/// Not met when the first core group of a plan came later than the timescale after the conference, or not at
/// all.
Result first_core_group_on_time(const CaseFile& file, const Context& context) {
    const auto begun = plans(file, context).within(context.period);
    if (begun.empty()) return not_applicable("No child protection plan began in the audit period.");
    const auto groups = held(file, context, {"core-group"});
    std::vector<CalledFor> due;
    for (const auto& plan : begun) {
        const auto time = time_of(plan, context);
        CalledFor one{.by = &plan,
                      .due = context.due("first-core-group", plan.date),
                      .held = first_from(groups.within(time), plan.date)};
        one.timing = timing(one.held, one.due, context.as_of());
        one.pressing = time.to == context.as_of();
        const bool ended_before = !one.held && time.to < std::min(one.due, context.as_of());
        if (one.timing != Timing::not_yet_due && !ended_before) due.push_back(one);
    }
    if (due.empty())
        return not_applicable("The plan ended before a core group was due, or there is still time.");
    return on_time(due, "The first core group");
}

/// Not met when, while a child protection plan ran, the time without a core group was longer than the
/// timescale.
Result core_groups_regular(const CaseFile& file, const Context& context) {
    const auto running = plans(file, context);
    if (running.empty()) return no_plan(file, context);
    const auto groups = held(file, context, {"core-group"});
    const auto window = reaching_back_to_last(file, groups, context.period);
    auto found = gaps(groups, times_of(running, window, context));
    std::erase_if(found, [&](const Gap& gap) {
        return gap.to < context.period.from || gap.to <= context.due("core-group", gap.from);
    });
    if (found.empty()) return met("Core groups were held in time.").citing(groups.within(context.period));
    auto result = not_met("Without a core group for {}; the limit is {}.", spoken(found),
                          spoken(context.limit_at("core-group", found.front().from)))
                      .citing(running)
                      .citing(ends(found));
    const auto& last = found.back();
    if (last.after != nullptr || last.to < context.as_of() || waits_for_first(last, running, context))
        return result;
    return std::move(result).prompting(fmt::format("The core group was due by {} and is not recorded.",
                                                   context.due("core-group", last.from)),
                                       last.before != nullptr ? ends({last}) : running, true);
}

}  // namespace multi_agency
