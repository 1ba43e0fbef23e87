#include "plans.hpp"

#include <algorithm>
#include <array>

using namespace caseaudit;

namespace planning {
namespace {

constexpr std::array plan_types{
    PlanType{"child-protection", "child protection plan", true}, PlanType{"looked-after", "care plan", true},
    PlanType{"child-in-need", "child in need plan", false}, PlanType{"care-leaver", "pathway plan", false},
    PlanType{"early-help", "early help plan", false}};

constexpr int years_without_a_plan = 3;

/// Where no source has the status: a plan or placement that has begun and whose end is left blank.
bool one_holds(const CaseFile& file, const PlanType& one, Date as_of) {
    const bool by_placement = one.type == "looked-after";
    const auto entries = file.entries(by_placement ? "placement" : "plan");
    return std::ranges::any_of(entries, [&](const Entry& entry) {
        return entry.date <= as_of && (by_placement || entry.type == one.type) &&
               is_shown_to_hold(entry, file, as_of);
    });
}

/// The day from which a plan of now could have begun: that of the referral that opened the case, where it is
/// in the sources.
Date could_begin_from(const CaseFile& file, Date as_of) {
    const auto longest_ago = months_before(as_of, 12 * years_without_a_plan);
    const auto times = open_times(file, {longest_ago, as_of});
    return times.empty() ? longest_ago : times.back().from;
}

}  // namespace

const PlanType* plan_wanted(const CaseFile& file, const Context& context) {
    const auto& status = status_on(file, context.as_of());
    const auto* const found = std::ranges::find_if(plan_types, [&](const PlanType& one) {
        return status.has_value() ? status.is(one.type) : one_holds(file, one, context.as_of());
    });
    return found == plan_types.end() ? nullptr : found;
}

Result no_plan_wanted(const CaseFile& file, const Context& context) {
    return not_asked_by_status(file, context.as_of(), "The status '{}' asks for no plan.");
}

Need plans_of(std::string_view type, Extent extent) {
    auto need = extent == Extent::every ? every("plan") : latest("plan");
    return std::move(need).of_types({std::string{type}});
}

Entries plans(const CaseFile& file, std::string_view type, Date as_of) {
    return file.entries("plan").where(
        [&](const Entry& plan) { return plan.date <= as_of && (plan.type.empty() || plan.type == type); });
}

const Entry* open_plan(const CaseFile& file, std::string_view type, Date as_of) {
    const auto open = plans(file, type, as_of).where([&](const Entry& plan) { return is_open(plan, as_of); });
    return open.empty() ? nullptr : &open.back();
}

std::optional<std::string> may_have_plan(const CaseFile& file, std::string_view type,
                                         const Context& context) {
    const auto lack = file.lacks(plans_of(type, Extent::latest), context.period);
    if (!lack) return std::nullopt;
    const Period since{could_begin_from(file, context.as_of()), context.as_of()};
    return file.lacks(plans_of(type, Extent::every), since) ? lack : std::nullopt;
}

}  // namespace planning
