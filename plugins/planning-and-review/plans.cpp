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

/// Whether the source shows on which day an entry like `spell` ended.
bool shows_end(const Coverage& coverage, const Entry& spell) {
    return coverage.kind == spell.kind &&
           std::ranges::find(coverage.fields, "ended") != coverage.fields.end() &&
           (coverage.types.empty() || std::ranges::find(coverage.types, spell.type) != coverage.types.end());
}

bool is_from(const Entry& spell, const Source& source) {
    return spell.source == source.id ||
           std::ranges::find(spell.also_from, source.id) != spell.also_from.end();
}

/// The last day on which a source of the entry shows that it had not ended.
Date shown_open_until(const Entry& spell, const CaseFile& file) {
    auto until = spell.date;
    for (const auto& source : file.sources()) {
        if (!is_from(spell, source)) continue;
        for (const auto& coverage : source.coverage)
            if (shows_end(coverage, spell)) until = std::max(until, coverage.period.to);
    }
    return until;
}

/// Where no source has the status: a plan or placement that has begun and whose end is left blank.
bool is_shown_to_hold(const CaseFile& file, const PlanType& one, Date as_of) {
    const bool by_placement = one.type == "looked-after";
    const auto entries = file.entries(by_placement ? "placement" : "plan");
    return std::ranges::any_of(entries, [&](const Entry& entry) {
        return entry.date <= as_of && (by_placement || entry.type == one.type) &&
               entry.field("ended").state == FieldState::blank && held_until(entry, file, as_of) == as_of;
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

const Field& status_on(const CaseFile& file, Date day) {
    static const Field not_known{};
    return file.lacks(about_subject({"status"}), {day, day}) ? not_known : file.subject().field("status");
}

const PlanType* plan_wanted(const CaseFile& file, const Context& context) {
    const auto& status = status_on(file, context.as_of());
    const auto* const found = std::ranges::find_if(plan_types, [&](const PlanType& one) {
        return status.has_value() ? status.is(one.type) : is_shown_to_hold(file, one, context.as_of());
    });
    return found == plan_types.end() ? nullptr : found;
}

Result no_plan_wanted(const CaseFile& file, const Context& context) {
    const auto as_of = context.as_of();
    const auto& status = status_on(file, as_of);
    if (!status.has_value()) {
        return not_checked("{}", file.lacks(about_subject({"status"}), {as_of, as_of})
                                     .value_or("The child's status is not recorded."));
    }
    auto words = status.text;
    std::ranges::replace(words, '-', ' ');
    return not_applicable("The status '{}' asks for no plan.", words);
}

Need plans_of(std::string_view type, Extent extent) {
    auto need = extent == Extent::every ? every("plan") : latest("plan");
    return std::move(need).of_types({std::string{type}});
}

Entries plans(const CaseFile& file, std::string_view type, Date as_of) {
    return file.entries("plan").where(
        [&](const Entry& plan) { return plan.date <= as_of && (plan.type.empty() || plan.type == type); });
}

bool is_open(const Entry& plan, Date as_of) {
    const auto ended = plan.field("ended").date();
    return !ended || *ended > as_of;
}

Date end_of(const Entry& plan, Date as_of) {
    return std::min(plan.field("ended").date().value_or(as_of), as_of);
}

Date held_until(const Entry& plan, const CaseFile& file, Date as_of) {
    const auto& ended = plan.field("ended");
    const auto by_status = plan.kind == "placement" ? std::string{"looked-after"} : plan.type;
    if (ended.date() || status_on(file, as_of).is(by_status)) return end_of(plan, as_of);
    return ended.state == FieldState::blank ? std::min(shown_open_until(plan, file), as_of) : plan.date;
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
