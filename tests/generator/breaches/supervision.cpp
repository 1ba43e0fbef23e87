// What supervision, or its record, can lack.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

std::vector<Entry*> records(Child& child) { return within(child, "supervision", audit_period); }

bool is_handed_over(Child& child) { return !within(child, "transfer", audit_period).empty(); }

bool none_on_file(Child& child) {
    return !is_handed_over(child) && remove(child, "supervision", audit_period) > 0;
}

/// The time without one is then twice as long as it may be.
bool one_left_out(Child& child) {
    const auto held = records(child);
    if (held.size() < 4 || is_handed_over(child)) return false;
    const auto date = held[1]->date;
    return remove(child, "supervision", {date, date}) == 1;
}

bool blank_in_latest(Child& child, std::string_view field) {
    const auto held = records(child);
    if (held.size() < 2) return false;
    blank(*held.back(), field);
    return true;
}

bool not_signed(Child& child) {
    if (!blank_in_latest(child, "supervisor")) return false;
    set(*records(child).back(), "signed", "no");
    return true;
}

bool actions_not_reviewed(Child& child) { return blank_in_latest(child, "prior-actions-reviewed"); }
bool risk_left_out(Child& child) { return blank_in_latest(child, "risk"); }
bool no_rationale(Child& child) { return blank_in_latest(child, "rationale"); }
bool no_next_date(Child& child) { return !child.is_closed && blank_in_latest(child, "next"); }

bool nobody_owns_it(Child& child) {
    const auto held = records(child);
    if (held.empty()) return false;
    blank(held.front()->actions.front(), "owner");
    return true;
}

bool agreement_not_signed(Child& child) {
    for (auto* agreement : all(child, "supervision-agreement")) {
        set(*agreement, "signed", "no");
        return true;
    }
    return false;
}

}  // namespace

std::vector<Breach> supervision_breaches() {
    return {
        {"no supervision on file", {not_met("supervision.on-file")}, none_on_file},
        {"a supervision left out", {not_met("supervision.regular")}, one_left_out},
        {"a record without signature or supervisor", {not_met("supervision.signed")}, not_signed},
        {"earlier actions not reviewed", {not_met("supervision.actions-reviewed")}, actions_not_reviewed},
        {"an action without owner", {not_met("supervision.actions-owned")}, nobody_owns_it},
        {"nothing about risk", {not_met("supervision.risk-considered")}, risk_left_out},
        {"a decision without rationale", {not_met("supervision.decisions-with-rationale")}, no_rationale},
        {"no date for the next supervision", {not_met("supervision.next-date")}, no_next_date},
        {"an agreement that is not signed",
         {{"supervision.agreement", "worker-supervision.agreement"}},
         agreement_not_signed,
         SubjectKind::worker},
        {"a worker without supervision",
         {{"supervision.on-file", "worker-supervision.on-file"}},
         none_on_file,
         SubjectKind::worker},
    };
}

}  // namespace caseaudit::generator
