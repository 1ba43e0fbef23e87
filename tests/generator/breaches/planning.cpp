// What planning and reviewing can lack.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

bool has(const Child& child, std::string_view status) { return child.subject.field("status").is(status); }

/// Whether the present plan has run for so many days.
bool runs_for(const Child& child, int number) {
    return !child.is_closed && child.phases.size() > 1 &&
           child.phases.back().time.from < as_of() - days{number};
}

Entry& current_plan(Child& child) { return *all(child, "plan").back(); }

/// Whether the present plan itself, not only the work, has run for so many days.
bool plan_runs_for(Child& child, int number) {
    return runs_for(child, number) && current_plan(child).date < as_of() - days{number};
}

bool ended_too_early(Child& child) {
    if (!has(child, "child-in-need") || !runs_for(child, 350)) return false;
    set(current_plan(child), "ended", iso_date(as_of() - days{4}));
    return true;
}

bool care_plan_late(Child& child) {
    const auto placed = within(child, "placement", {audit_period.from, as_of() - days{40}});
    if (placed.empty()) return false;
    auto& plan = current_plan(child);
    plan.date = weekday(placed[0]->date + days{22});
    plan.recorded = plan.date;
    return true;
}

bool leave_blank(Child& child, std::string_view field) {
    if (!runs_for(child, 30)) return false;
    blank(current_plan(child), field);
    return true;
}

bool no_outcomes(Child& child) { return leave_blank(child, "outcomes"); }
bool no_next_review(Child& child) { return leave_blank(child, "next-review"); }

bool not_shared(Child& child) {
    if (!runs_for(child, 30)) return false;
    set(current_plan(child), "shared-with-family", "no");
    return true;
}

bool nothing_of_the_child(Child& child) {
    const auto held = within(child, "review", audit_period);
    if (held.empty()) return false;
    blank(*held.back(), "participation");
    return true;
}

bool review_overdue(Child& child) {
    if (!has(child, "child-in-need") || !plan_runs_for(child, 220)) return false;
    remove(child, "review", {as_of() - days{110}, as_of()});
    set(current_plan(child), "reviewed", iso_date(all(child, "review").back()->date));
    return true;
}

/// No review for a while, and then one again.
bool reviewed_late(Child& child, std::string_view status, int without) {
    if (!has(child, status) || !plan_runs_for(child, without + 100)) return false;
    auto review = *all(child, "review").back();
    remove(child, "review", {as_of() - days{without}, as_of()});
    review.date = weekday(as_of() - days{20});
    review.recorded = review.date;
    set(review, "due", iso_date(review.date));
    set(current_plan(child), "reviewed", iso_date(review.date));
    child.entries.push_back(std::move(review));
    return true;
}

bool protection_reviewed_late(Child& child) { return reviewed_late(child, "child-protection", 207); }
bool care_reviewed_late(Child& child) { return reviewed_late(child, "looked-after", 207); }
bool need_reviewed_late(Child& child) { return reviewed_late(child, "child-in-need", 150); }

bool pathway_not_reviewed(Child& child) {
    if (!has(child, "child-in-need") || !runs_for(child, 300)) return false;
    auto plan = current_plan(child);
    plan.date = weekday(as_of() - days{250});
    plan.recorded = plan.date;
    set(plan, "type", "care-leaver");
    blank(plan, "reviewed");
    child.entries.push_back(std::move(plan));
    return true;
}

/// One plan all the time, and never another; long before the last census already.
bool drifts(Child& child) {
    if (!has(child, "child-in-need") || !runs_for(child, 640)) return false;
    auto plan = current_plan(child);
    plan.date = child.phases.back().time.from;
    plan.recorded = plan.date;
    remove(child, "plan", recorded_years);
    child.entries.push_back(std::move(plan));
    return true;
}

Expected of(const char* question, const char* outcome = "not-met") {
    const auto id = std::string{"planning-and-review."} + question;
    return {id, id, outcome};
}

Expected in_census(Expected one) {
    one.over.emplace_back("census");
    return one;
}

}  // namespace

std::vector<Breach> planning_breaches() {
    return {
        {"a plan ended too early", {of("current-plan"), of("current-plan", "prompt")}, ended_too_early},
        {"a care plan made late", {of("care-plan-in-time")}, care_plan_late},
        {"a plan without outcomes", {of("focus-and-outcomes")}, no_outcomes},
        {"a plan not shared", {of("shared-with-family")}, not_shared},
        {"no date for the next review", {of("next-review-set")}, no_next_review},
        {"a review without the child", {of("participation")}, nothing_of_the_child},
        {"a review overdue",
         {of("next-review-in-time"), of("next-review-in-time", "prompt"), of("child-in-need-reviewed")},
         review_overdue},
        {"a review conference held late", {of("child-protection-reviewed")}, protection_reviewed_late},
        {"a review of care held late", {of("looked-after-reviewed")}, care_reviewed_late},
        {"a review of need held late", {of("child-in-need-reviewed")}, need_reviewed_late},
        {"a pathway plan never reviewed", {of("pathway-plan-reviewed")}, pathway_not_reviewed},
        {"a plan that drifts", {in_census(of("no-drift")), in_census(of("no-drift", "prompt"))}, drifts},
    };
}

}  // namespace caseaudit::generator
