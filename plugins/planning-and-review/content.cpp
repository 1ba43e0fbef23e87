// What plan and reviews say: outcomes, the next review, who saw the plan, how the child took part.
#include "checks.hpp"
#include "plans.hpp"
#include "reviews.hpp"

using namespace caseaudit;

namespace planning {
namespace {

/// Asks one thing of the current plan, which needs `fields`.
template <class Look>
Result of_current_plan(const CaseFile& file, const Context& context, std::vector<std::string> fields,
                       Look look, std::string_view lacking) {
    const auto* wanted = plan_wanted(file, context);
    if (wanted == nullptr) return no_plan_wanted(file, context);
    const auto* plan = open_plan(file, wanted->type, context.as_of());
    if (plan == nullptr) {
        if (const auto lack = may_have_plan(file, wanted->type, context)) return not_checked("{}", *lack);
        return not_applicable("There is no current plan.");
    }
    const auto need = plans_of(wanted->type, Extent::latest).with(std::move(fields));
    if (const auto lack = file.lacks(need, context.period)) return not_checked("{}", *lack);
    switch (look(*plan)) {
        case Shown::yes:
            return met(Entries{{plan}});
        case Shown::no:
            return not_met("{} the {} of {}.", lacking, wanted->words, plan->date).citing(*plan);
        case Shown::unknown:
            break;
    }
    return not_checked("That is not in the source of the {} of {}.", wanted->words, plan->date).citing(*plan);
}

}  // namespace

/// Not met when the current plan does not say what it is about, or what is to change.
Result focus_and_outcomes(const CaseFile& file, const Context& context) {
    return of_current_plan(
        file, context, {"focus", "outcomes"},
        [](const Entry& plan) { return both(shown(plan.field("focus")), shown(plan.field("outcomes"))); },
        "No focus, or no outcomes, are recorded in");
}

/// Not met when the current plan has no date for its next review.
Result next_review_set(const CaseFile& file, const Context& context) {
    return of_current_plan(
        file, context, {"next-review"}, [](const Entry& plan) { return shown(plan.field("next-review")); },
        "No date of the next review is recorded in");
}

/// Not met when the current plan is not recorded as shared with the family.
Result shared_with_family(const CaseFile& file, const Context& context) {
    const auto is_shared = [](const Entry& plan) {
        const auto& shared = plan.field("shared-with-family");
        if (shared.state == FieldState::not_in_source) return Shown::unknown;
        return shared.is("yes") ? Shown::yes : Shown::no;
    };
    return of_current_plan(file, context, {"shared-with-family"}, is_shared,
                           "The family is not recorded as having seen");
}

/// Not met when a review does not say how the child took part.
Result participation(const CaseFile& file, const Context& context) {
    const auto held = file.entries("review").within(context.period).where([](const Entry& review) {
        return !review.field("cancelled").is("yes");
    });
    const auto lack = may_miss_reviews(file, context, {"participation"});
    if (held.empty() && lack) return not_checked("{}", *lack);
    if (held.empty()) return not_applicable("No review was held in the audit period.");
    auto result = each(held, [](const Entry& review) { return shown(review.field("participation")); },
                       {.lacking = "How the child took part is not recorded for",
                        .unknown = "How the child took part",
                        .thing = "review"});
    if (result.outcome == Outcome::met && lack) return not_checked("{}", *lack);
    return result;
}

}  // namespace planning
