// Whether there is the plan that the child's status asks for, made in time and not standing still.
#include <algorithm>
#include <optional>

#include "care.hpp"
#include "checks.hpp"
#include "plans.hpp"

using namespace caseaudit;

namespace planning {
namespace {

Result missing(const PlanType& wanted, const Entries& earlier) {
    const auto last = earlier.empty() ? Entries{} : Entries{{&earlier.back()}};
    const auto said = earlier.empty() ? fmt::format("No {} is recorded", wanted.words)
                                      : fmt::format("The {} of {} has ended, and no other is recorded",
                                                    wanted.words, earlier.back().date);
    return not_met("{}.", said)
        .citing(last)
        .prompting(fmt::format("There is no current plan. {}.", said), last, wanted.urgent);
}

/// A child who has just become looked after may have no care plan yet.
std::optional<Result> may_have_none_yet(const PlanType& wanted, const CaseFile& file,
                                        const Context& context) {
    if (wanted.type != "looked-after") return std::nullopt;
    const auto care = care_now(file, context.as_of());
    if (!care || file.lacks(every("placement"), context.period)) {
        return not_checked(
            "No care plan is recorded, and since when the child is looked after is not in this source.");
    }
    const auto due = context.due("care-plan", care->time.from);
    if (due < context.as_of()) return std::nullopt;
    return not_applicable("The child became looked after on {}; a care plan is due by {}.", care->time.from,
                          due);
}

/// A plan that is made some time before a placement counts for it.
constexpr int months_of_planning = 3;

/// The care plan that was made by `due` and held when the child became looked after, or was made then.
const Entry* care_plan_by(const Entries& care_plans, const CareTime& care, Date due) {
    for (const auto& plan : care_plans) {
        const auto ended = plan.field("ended").date();
        if (plan.date <= due && (!ended || *ended >= care.time.from)) return &plan;
    }
    return nullptr;
}

}  // namespace

/// Not met, with a prompt, when the plan that the status asks for is not there.
Result current_plan(const CaseFile& file, const Context& context) {
    const auto* wanted = plan_wanted(file, context);
    if (wanted == nullptr) return no_plan_wanted(file, context);
    if (const auto* plan = open_plan(file, wanted->type, context.as_of()))
        return met("The {} began on {}.", wanted->words, plan->date).citing(*plan);
    if (const auto lack = may_have_plan(file, wanted->type, context)) return not_checked("{}", *lack);
    if (auto none_yet = may_have_none_yet(*wanted, file, context)) return *std::move(none_yet);
    return missing(*wanted, plans(file, wanted->type, context.as_of()));
}

/// Not met when a child who became looked after in the audit period had no care plan in time.
Result care_plan_in_time(const CaseFile& file, const Context& context) {
    auto times = care_times(file, context.as_of());
    std::erase_if(times, [&](const CareTime& one) {
        return !context.period.contains(one.time.from) ||
               (one.beginning_known && context.due("care-plan", one.time.from) > one.time.to);
    });
    if (times.empty())
        return not_applicable(
            "The child did not become looked after for so long that a care "
            "plan was due in the audit period.");
    const auto& care = times.back();
    if (!care.beginning_known)
        return not_checked("Whether the child was looked after before {} is not in this source.",
                           care.time.from);
    if (const auto lack = file.lacks(plans_of("looked-after", Extent::every),
                                     {months_before(care.time.from, months_of_planning), context.as_of()}))
        return not_checked("{}", *lack);
    const auto due = context.due("care-plan", care.time.from);
    const auto* plan = care_plan_by(plans(file, "looked-after", context.as_of()), care, due);
    if (plan != nullptr) {
        return met("The care plan is of {}; it was due by {}.", plan->date, due).citing(*plan);
    }
    if (care.held_until < due)
        return not_checked("Whether the child was looked after until {} is not in this source.", due)
            .citing(*care.first);
    return not_met("Looked after from {}, and no care plan by {}.", care.time.from, due).citing(*care.first);
}

/// Not met, with a prompt, when the current plan runs longer than local policy looks for.
Result no_drift(const CaseFile& file, const Context& context) {
    const auto* wanted = plan_wanted(file, context);
    if (wanted == nullptr) return no_plan_wanted(file, context);
    if (wanted->type == "looked-after" || wanted->type == "care-leaver")
        return not_applicable("A {} is to last; its reviews look for drift.", wanted->words);
    const auto* plan = open_plan(file, wanted->type, context.as_of());
    if (plan == nullptr) {
        if (const auto lack = may_have_plan(file, wanted->type, context)) return not_checked("{}", *lack);
        return not_applicable("There is no current plan.");
    }
    const auto until = context.due("longest-plan", plan->date);
    if (context.as_of() <= until) return met("The {} began on {}.", wanted->words, plan->date).citing(*plan);
    if (held_until(*plan, file, context.as_of()) <= until)
        return not_checked("Whether the {} of {} still holds is not in this source.", wanted->words,
                           plan->date)
            .citing(*plan);
    return not_met("The {} has run since {}, longer than {}.", wanted->words, plan->date,
                   spoken(context.limit_at("longest-plan", plan->date)))
        .citing(*plan)
        .prompting(fmt::format("The {} has run since {}: is anything changing?", wanted->words, plan->date),
                   Entries{{plan}});
}

}  // namespace planning
