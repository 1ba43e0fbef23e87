// Planning and review: is there a current plan, reviewed in time, shared, and moving?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"
#include "reviews.hpp"

using namespace caseaudit;

namespace {

Need status() { return about_subject({"status"}); }
Need placements() { return every("placement").with({"ended"}); }
Need plans() { return every("plan").with({"ended"}); }
Need plans_of(std::string type) { return plans().of_types({std::move(type)}); }

void add_plans(Checks& checks) {
    checks.add(
        {.name = "current-plan",
         .needs = {some("subject")},
         .limits = {"care-plan"},
         .run = planning::current_plan,
         .uses = {status(), plans(), placements(), every("referral").with({"nfa"}), every("closure")}});
    checks.add({.name = "care-plan-in-time",
                .needs = {placements()},
                .limits = {"care-plan"},
                .run = planning::care_plan_in_time,
                .uses = {plans()}});
    checks.add({.name = "no-drift",
                .needs = {some("subject")},
                .limits = {"longest-plan"},
                .run = planning::no_drift,
                .uses = {status(), plans(), placements()}});
}

void add_content(Checks& checks) {
    const auto plan_with = [](std::vector<std::string> fields) {
        fields.emplace_back("ended");
        return std::vector<Need>{latest("plan").with(std::move(fields)), status(), placements()};
    };
    checks.add({.name = "focus-and-outcomes",
                .needs = {some("subject")},
                .run = planning::focus_and_outcomes,
                .uses = plan_with({"focus", "outcomes"})});
    checks.add({.name = "next-review-set",
                .needs = {some("subject")},
                .run = planning::next_review_set,
                .uses = plan_with({"next-review"})});
    checks.add({.name = "shared-with-family",
                .needs = {some("subject")},
                .run = planning::shared_with_family,
                .uses = plan_with({"shared-with-family"})});
    checks.add({.name = "participation",
                .needs = {some("review").with({"participation"})},
                .run = planning::participation,
                .uses = {every("review").with({"cancelled"}), plans(), placements()}});
}

/// What requires the reviews is always needed; the reviews themselves only for a child whom it concerns.
Check reviewed(std::string name, std::string_view type, Need requires_them, decltype(Check::run) run) {
    return {.name = std::move(name),
            .needs = {std::move(requires_them)},
            .limits = planning::limits_of(type),
            .run = run,
            .uses = {every("review").with({"cancelled"}), every("conference").with({"type"}), status()}};
}

void add_reviews(Checks& checks) {
    checks.add(reviewed("child-protection-reviewed", "child-protection", plans_of("child-protection"),
                        planning::child_protection_reviewed));
    checks.add(
        reviewed("looked-after-reviewed", "looked-after", placements(), planning::looked_after_reviewed));
    checks.add(reviewed("child-in-need-reviewed", "child-in-need", plans_of("child-in-need"),
                        planning::child_in_need_reviewed));
    checks.add(reviewed("pathway-plan-reviewed", "care-leaver", plans_of("care-leaver"),
                        planning::pathway_plan_reviewed));
    std::vector<std::string> limits;
    for (const auto* type : {"child-protection", "looked-after", "child-in-need", "care-leaver"}) {
        for (auto& name : planning::limits_of(type)) limits.push_back(std::move(name));
    }
    checks.add({.name = "next-review-in-time",
                .needs = {some("subject")},
                .limits = std::move(limits),
                .run = planning::next_review_in_time,
                .uses = {every("review").with({"cancelled"}), every("conference").with({"type"}),
                         every("plan").with({"ended", "reviewed"}), placements(), status()}});
}

}  // namespace

CASEAUDIT_PLUGIN("planning-and-review", "1.0.0") {
    add_plans(checks);
    add_content(checks);
    add_reviews(checks);
}
