// What closing a case can lack.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

Entry* closure_of(Child& child) {
    const auto found = within(child, "closure", audit_period);
    return child.is_closed && !found.empty() ? found.back() : nullptr;
}

bool leave_blank(Child& child, std::string_view field) {
    auto* closure = closure_of(child);
    if (closure == nullptr) return false;
    blank(*closure, field);
    return true;
}

bool no_reason(Child& child) { return leave_blank(child, "reason"); }
bool no_rationale(Child& child) { return leave_blank(child, "rationale"); }
bool no_step_down(Child& child) { return leave_blank(child, "step-down"); }

bool plan_ran_on(Child& child) {
    const auto* closure = closure_of(child);
    if (closure == nullptr) return false;
    set(*all(child, "plan").back(), "ended", iso_date(closure->date + days{10}));
    return true;
}

bool not_seen_before(Child& child) {
    const auto* closure = closure_of(child);
    if (closure == nullptr) return false;
    for (auto* visit : within(child, "visit", {closure->date - days{29}, closure->date})) {
        blank(*visit, "seen");
        set(*visit, "alone", "no");
        set(*visit, "not-alone-reason", "asleep");
    }
    return true;
}

Expected of(const char* question) { return not_met(std::string{"re-referral-and-closure."} + question); }

}  // namespace

std::vector<Breach> closure_breaches() {
    return {
        {"closed without reason", {in_annex_a(of("reason"))}, no_reason},
        {"closed without rationale", {of("rationale")}, no_rationale},
        {"closed with nothing to follow", {of("step-down")}, no_step_down},
        {"a plan that outlived the closure", {of("plans-ended")}, plan_ran_on},
        {"not seen before closure",
         {of("seen-before-closure"), not_met("visits.seen-each-time")},
         not_seen_before},
    };
}

}  // namespace caseaudit::generator
