// What an assessment, or the referral before it, can lack.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

/// The assessment, where it was finished well within the audit period.
Entry* finished(Child& child) {
    for (auto* assessment : all(child, "assessment")) {
        const auto authorised = assessment->field("authorised").date();
        if (authorised && *authorised > audit_period.from + days{1}) return assessment;
    }
    return nullptr;
}

bool leave_blank(Child& child, std::string_view field) {
    auto* assessment = finished(child);
    if (assessment == nullptr) return false;
    blank(*assessment, field);
    return true;
}

bool not_seen(Child& child) { return leave_blank(child, "child-seen"); }
bool no_risk(Child& child) { return leave_blank(child, "risk"); }
bool nothing_protects(Child& child) { return leave_blank(child, "protective-factors"); }
bool no_recommendations(Child& child) { return leave_blank(child, "recommendations"); }

bool action_forgotten(Child& child) {
    auto* assessment = finished(child);
    if (assessment == nullptr) return false;
    add_action(*assessment, {{"what", "Ask the school what it sees"},
                             {"owner", "social worker"},
                             {"due", iso_date(weekday(as_of() - days{30}))},
                             {"done", ""}});
    return true;
}

bool never_assessed(Child& child) {
    const Period long_ago{audit_period.from, as_of() - days{72}};
    return long_ago.contains(child.open.from) && remove(child, "assessment", recorded_years) > 0;
}

void finish(Entry& assessment, Date date) {
    set(assessment, "completed", iso_date(date));
    set(assessment, "authorised", iso_date(date));
}

/// Ten weeks and more after the referral.
bool authorised_late(Child& child) {
    const auto date = weekday(child.open.from + days{72});
    if (finished(child) == nullptr || !audit_period.contains(date + days{2})) return false;
    finish(*finished(child), date);
    return true;
}

/// Finished early, so that the plan comes too long after it.
bool plan_late(Child& child) {
    auto* assessment = finished(child);
    if (assessment == nullptr || child.phases.size() < 2) return false;
    const auto date = child.phases[1].time.from - days{30};
    if (date <= assessment->date || !audit_period.contains(date)) return false;
    finish(*assessment, date);
    return true;
}

Entry* recent_referral(Child& child) {
    const auto found = within(child, "referral", {audit_period.from, as_of() - days{10}});
    return found.empty() ? nullptr : found.front();
}

bool nobody_referred(Child& child) {
    auto* referral = recent_referral(child);
    if (referral == nullptr) return false;
    blank(*referral, "from");
    return true;
}

bool decided_late(Child& child) {
    auto* referral = recent_referral(child);
    if (referral == nullptr) return false;
    set(*referral, "decided", iso_date(weekday(referral->date + days{6})));
    return true;
}

}  // namespace

std::vector<Breach> assessment_breaches() {
    return {
        {"a referral never assessed", {not_met("assessment.completed")}, never_assessed},
        {"an assessment authorised late", {in_annex_a(not_met("assessment.timely"))}, authorised_late},
        {"child not seen in the assessment", {in_annex_a(not_met("assessment.child-seen"))}, not_seen},
        {"an assessment without risk", {not_met("assessment.risk-recorded")}, no_risk},
        {"an assessment of nothing that protects",
         {not_met("assessment.protective-factors-recorded")},
         nothing_protects},
        {"an assessment without recommendations",
         {not_met("assessment.recommendations-recorded")},
         no_recommendations},
        {"an action of an assessment not done", {not_met("assessment.actions-done")}, action_forgotten},
        {"a plan long after the assessment", {not_met("assessment.plan-follows")}, plan_late},
        {"a referral from nobody", {in_annex_a(not_met("assessment.referral-information"))}, nobody_referred},
        {"a referral decided late", {not_met("assessment.referral-decided")}, decided_late},
    };
}

}  // namespace caseaudit::generator
