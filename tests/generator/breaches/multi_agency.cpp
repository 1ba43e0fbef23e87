// Where agencies did not meet in time, did not come, or decided nothing.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

/// The child protection plan, where it began well within the audit period.
Entry* new_plan(Child& child) {
    for (auto* plan : within(child, "plan", {audit_period.from + days{30}, as_of() - days{35}}))
        if (plan->type == "child-protection") return plan;
    return nullptr;
}

Entry* last(Child& child, std::string_view kind) {
    const auto found = within(child, kind, audit_period);
    return found.empty() ? nullptr : found.back();
}

bool no_strategy_discussion(Child& child) {
    if (new_plan(child) == nullptr) return false;
    blank(*all(child, "section-47").front(), "strategy-discussion");
    return remove(child, "strategy-meeting", recorded_years) > 0;
}

bool conference_late(Child& child) {
    if (new_plan(child) == nullptr) return false;
    auto* enquiry = all(child, "section-47").front();
    auto* meeting = all(child, "strategy-meeting").front();
    for (auto* entry : {enquiry, meeting}) {
        entry->date = weekday(new_plan(child)->date - days{28});
        entry->recorded = entry->date;
    }
    set(*enquiry, "strategy-discussion", iso_date(enquiry->date));
    set(*enquiry, "conference-due", iso_date(enquiry->date + days{19}));
    return true;
}

bool first_core_group_late(Child& child) {
    const auto* plan = new_plan(child);
    if (plan == nullptr) return false;
    auto* first = all(child, "core-group").front();
    first->date = weekday(plan->date + days{20});
    first->recorded = first->date;
    return true;
}

bool core_groups_seldom(Child& child) {
    if (child.phases.back().type != "child-protection" || child.phases.back().time.from > as_of() - days{150})
        return false;
    return remove(child, "core-group", {as_of() - days{110}, as_of() - days{50}}) > 0;
}

bool police_stayed_away(Child& child) {
    auto* meeting = last(child, "strategy-meeting");
    if (meeting == nullptr) return false;
    set(*meeting, "attended", "school health-visitor social-worker");
    return true;
}

bool one_agency(Child& child) {
    auto* meeting = last(child, "core-group");
    if (meeting == nullptr) return false;
    set(*meeting, "invited", "mother school social-worker");
    set(*meeting, "attended", "mother school social-worker");
    return true;
}

bool many_stayed_away(Child& child) {
    for (const auto* kind : {"core-group", "conference"}) {
        for (auto* meeting : within(child, kind, audit_period))
            set(*meeting, "attended", "mother school health-visitor social-worker");
    }
    return last(child, "core-group") != nullptr;
}

bool without_the_family(Child& child) {
    auto* meeting = last(child, "core-group");
    if (meeting == nullptr) return false;
    set(*meeting, "attended", "school health-visitor police social-worker");
    blank(*meeting, "participation");
    return true;
}

bool not_quorate(Child& child) {
    auto* review = last(child, "review");
    if (review == nullptr || review->type != "child-protection") return false;
    set(*review, "quorate", "no");
    return true;
}

bool nothing_decided(Child& child) {
    auto* meeting = last(child, "core-group");
    if (meeting == nullptr) return false;
    blank(*meeting, "decision");
    return true;
}

Expected of(const char* question) { return not_met(std::string{"multi-agency."} + question); }

}  // namespace

std::vector<Breach> multi_agency_breaches() {
    return {
        {"an enquiry without strategy discussion", {of("strategy-held")}, no_strategy_discussion},
        {"a conference held late", {in_annex_a(of("initial-conference-on-time"))}, conference_late},
        {"a first core group held late", {of("first-core-group-on-time")}, first_core_group_late},
        {"core groups too seldom", {of("core-groups-regular")}, core_groups_seldom},
        {"a strategy meeting without police", {of("police-and-health")}, police_stayed_away},
        {"a core group of one agency", {of("enough-agencies")}, one_agency},
        {"agencies that stayed away", {of("invited-came")}, many_stayed_away},
        {"a core group without the family", {of("family-took-part")}, without_the_family},
        {"a review conference not quorate", {of("quorate")}, not_quorate},
        {"a core group that decided nothing", {of("decisions-recorded")}, nothing_decided},
    };
}

}  // namespace caseaudit::generator
