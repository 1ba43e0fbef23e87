// What can go wrong when a case changes hands.
#include "generator/breaches.hpp"
#include "generator/history.hpp"

namespace caseaudit::generator {
namespace {

bool can_be_transferred(Child& child) {
    return !child.is_closed && child.open.from < as_of() - days{150} &&
           within(child, "transfer", audit_period).empty();
}

/// Hands the case over as it should be: taken over, with a summary. The last worker may have left before.
Entry& hand_over(Child& child, Date date, int number, days gap = {}) {
    auto* before = all(child, "involvement").back();
    set(*before, "ended", iso_date(date - gap));
    set(*before, "reason", "transfer");
    auto next = *before;
    next.date = date;
    next.recorded = date;
    set(next, "worker", worker_reference(950 + number));
    blank(next, "ended");
    blank(next, "reason");
    child.entries.push_back(std::move(next));
    add(child, "document", date,
        {{"type", "transfer-summary"}, {"title", "Summary at transfer"}, {"of-siblings", "no"}})
        .recorded = date;
    auto& transfer = add(child, "transfer", date,
                         {{"from", child.subject.team},
                          {"to", child.subject.team},
                          {"reason", "The worker leaves the team."},
                          {"accepted", iso_date(date)},
                          {"handover", "A visit by both workers, and a summary of three pages."}});
    transfer.recorded = date;
    return transfer;
}

/// A day soon before a visit, with supervision to follow in time.
Date before_a_visit(Child& child, int ago = 62) {
    const auto visits = within(child, "visit", {as_of() - days{ago}, as_of() - days{ago - 22}});
    return visits.front()->date - days{1};
}

bool without_reason(Child& child) {
    if (!can_be_transferred(child)) return false;
    blank(hand_over(child, before_a_visit(child), 1), "reason");
    return true;
}

bool accepted_late(Child& child) {
    if (!can_be_transferred(child)) return false;
    auto& transfer = hand_over(child, before_a_visit(child), 1);
    set(transfer, "accepted", iso_date(transfer.date + days{20}));
    return true;
}

bool no_summary(Child& child) {
    if (!can_be_transferred(child)) return false;
    const auto date = before_a_visit(child);
    hand_over(child, date, 1);
    remove(child, "document", {date, date});
    last_updated(child, date - days{29});
    return true;
}

/// The day after a visit: the next comes in its turn, which is too late.
bool visited_late(Child& child) {
    if (!can_be_transferred(child)) return false;
    hand_over(child, before_a_visit(child) + days{2}, 1);
    return true;
}

bool supervised_late(Child& child) {
    if (!can_be_transferred(child) || child.subject.field("worker-experience").is("newly-qualified"))
        return false;
    const auto date = before_a_visit(child, 100);
    hand_over(child, date, 1);
    return remove(child, "supervision", {date, date + days{31}}) > 0;
}

bool nobody_for_a_week(Child& child) {
    if (!can_be_transferred(child)) return false;
    hand_over(child, before_a_visit(child), 1, days{8});
    return true;
}

/// Two transfers in the audit period, so that there are three workers.
bool many_workers(Child& child) {
    if (!can_be_transferred(child)) return false;
    hand_over(child, before_a_visit(child, 120), 1);
    hand_over(child, before_a_visit(child), 2);
    return true;
}

}  // namespace

std::vector<Breach> transfer_breaches() {
    return {
        {"a transfer without reason", {not_met("process.transfer-recorded")}, without_reason},
        {"a transfer accepted late", {not_met("transfer.accepted")}, accepted_late},
        {"a transfer without summary", {not_met("transfer.summary-updated")}, no_summary},
        {"no visit soon after a transfer", {not_met("transfer.visited-soon-after")}, visited_late},
        {"no supervision soon after a transfer",
         {not_met("transfer.supervised-soon-after"), not_met("supervision.regular")},
         supervised_late},
        {"a week without a social worker", {not_met("transfer.no-gap")}, nobody_for_a_week},
        {"three social workers in six months", {not_met("transfer.few-workers")}, many_workers},
    };
}

}  // namespace caseaudit::generator
