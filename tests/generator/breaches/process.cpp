// What can go wrong with audits, closure and transfer.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

bool no_audit(Child& child) { return remove(child, "audit-activity", audit_period) > 0; }

bool audit_action_not_done(Child& child) {
    for (auto* audit : all(child, "audit-activity")) {
        if (audit->actions.empty()) continue;
        blank(audit->actions.front(), "done");
        return true;
    }
    return false;
}

Entry copy_of(Child& child, std::string_view kind, Date date) {
    auto entry = *all(child, kind).front();
    entry.date = date;
    entry.recorded = date;
    return entry;
}

/// An earlier time with us, a week long, that ended so many days before the referral.
bool came_back(Child& child, int after) {
    const auto referred = child.open.from;
    if (!audit_period.contains(referred)) return false;
    const auto closed = weekday(referred - days{after + 2});
    set(*all(child, "referral").back(), "previous-in-12-months", "1");
    auto referral = copy_of(child, "referral", closed - days{7});
    set(referral, "decided", iso_date(referral.date));
    auto assessment = copy_of(child, "assessment", closed - days{7});
    set(assessment, "completed", iso_date(closed));
    set(assessment, "authorised", iso_date(closed));
    set(assessment, "needs-support", "no");
    for (const auto* field : {"outcome", "analysis", "risk", "protective-factors", "recommendations"})
        set(assessment, field, "Nothing further is needed for now.");
    auto visit = copy_of(child, "visit", closed - days{2});
    child.entries.push_back(std::move(visit));
    child.entries.push_back(std::move(referral));
    child.entries.push_back(std::move(assessment));
    add(child, "closure", closed,
        {{"reason", "RC8"}, {"rationale", "No need was found."}, {"step-down", "School."}})
        .recorded = closed;
    return true;
}

bool came_back_within_a_year(Child& child) { return came_back(child, 190); }
bool came_back_within_a_month(Child& child) {
    return audit_period.contains(child.open.from - days{30}) && came_back(child, 15);
}

const Expected within_a_year{"process.re-opened", "process.not-reopened-within-12-months"};
const Expected referred_again = in_annex_a(not_met("re-referral-and-closure.re-referral"));
const Expected within_a_month{"process.re-opened", "process.not-reopened-within-a-month"};

}  // namespace

std::vector<Breach> process_breaches() {
    return {
        {"no audit activity", {not_met("process.audit-activity")}, no_audit},
        {"an audit action not done", {not_met("process.earlier-actions-followed-up")}, audit_action_not_done},
        {"back within a year", {within_a_year, referred_again}, came_back_within_a_year},
        {"back within a month",
         {within_a_year, within_a_month, referred_again,
          in_annex_a(not_met("recording-consistency.not-in-need"))},
         came_back_within_a_month},
    };
}

}  // namespace caseaudit::generator
