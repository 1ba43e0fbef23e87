// Visits not made, or made without seeing the child.
#include "generator/breaches.hpp"
#include "generator/history.hpp"

namespace caseaudit::generator {
namespace {

std::vector<Entry*> visits(Child& child) { return within(child, "visit", audit_period); }

bool has(const Child& child, std::string_view status) { return child.subject.field("status").is(status); }

/// Whether the work has been of its present type for so many days, and nothing else changed meanwhile.
bool is_settled(Child& child, int number) {
    return !child.is_closed && child.phases.size() > 1 &&
           child.phases.back().time.from < as_of() - days{number} &&
           within(child, "transfer", audit_period).empty();
}

void with_others(Entry& visit, std::string_view reason) {
    set(visit, "alone", "no");
    set(visit, "not-alone-reason", reason);
}

bool never_seen(Child& child) {
    if (!has(child, "child-in-need") || !is_settled(child, 250)) return false;
    for (auto* visit : visits(child)) {
        blank(*visit, "seen");
        with_others(*visit, "asleep");
    }
    return true;
}

bool not_seen_once(Child& child) {
    if (!is_settled(child, 100)) return false;
    auto* visit = visits(child)[1];
    blank(*visit, "seen");
    with_others(*visit, "asleep");
    return true;
}

bool never_alone(Child& child) {
    if (!is_settled(child, 0)) return false;
    for (auto* visit : visits(child)) with_others(*visit, "would not be alone");
    return true;
}

bool not_alone_for_no_reason(Child& child) {
    if (!is_settled(child, 100)) return false;
    with_others(*visits(child)[1], "");
    return true;
}

bool latest_not_alone(Child& child) {
    if (!is_settled(child, 60)) return false;
    with_others(*visits(child).back(), "");
    return true;
}

bool none_between(Child& child, std::string_view status, int from, int to) {
    return has(child, status) && is_settled(child, from + 30) &&
           all(child, "plan").back()->date < as_of() - days{from + 30} &&
           remove(child, "visit", {as_of() - days{from}, as_of() - days{to}}) > 0;
}

bool gap_in_need(Child& child) { return none_between(child, "child-in-need", 120, 75); }
bool gap_in_protection(Child& child) { return none_between(child, "child-protection", 120, 85); }
bool gap_in_care(Child& child) { return none_between(child, "looked-after", 120, 75); }
bool overdue(Child& child) { return none_between(child, "child-in-need", 45, 0); }

bool late_in_placement(Child& child) {
    const auto placed = within(child, "placement", {audit_period.from, as_of() - days{30}});
    return !placed.empty() && within(child, "transfer", audit_period).empty() &&
           remove(child, "visit", {placed[0]->date, placed[0]->date + days{8}}) > 0;
}

void copy(Child& child, const Entry& entry, Date date, std::string_view type) {
    auto another = entry;
    another.date = date;
    another.recorded = date;
    set(another, "type", type);
    child.entries.push_back(std::move(another));
}

/// The arrangement is seen once, and then not for three months.
bool privately_fostered(Child& child) {
    if (!has(child, "child-in-need") || !is_settled(child, 160)) return false;
    const auto begun = weekday(as_of() - days{100});
    copy(child, *all(child, "plan").back(), begun, "private-fostering");
    copy(child, *visits(child).front(), begun + days{4}, "private-fostering");
    return true;
}

bool not_tried_again(Child& child) {
    if (!is_settled(child, 100)) return false;
    const auto& made = *visits(child)[1];
    copy(child, made, made.date + days{1}, made.type);
    auto& tried = child.entries.back();
    set(tried, "status", "unsuccessful");
    set(tried, "seen", "no");
    set(tried, "bedroom", "no");
    with_others(tried, "nobody in");
    return true;
}

bool many_visited(Child& child) {
    if (!is_settled(child, 100)) return false;
    set(*visits(child)[0], "worker", worker_reference(991));
    set(*visits(child)[1], "worker", worker_reference(992));
    return true;
}

Expected of(const char* question, const char* outcome = "not-met") {
    const auto id = std::string{"visits."} + question;
    return {id, id, outcome};
}

/// List 6 has the day on which the child was last seen, and no other visit.
Expected only_in_annex_a(Expected one) {
    one.over = {"annex-a"};
    return one;
}

}  // namespace

std::vector<Breach> visits_breaches() {
    return {
        {"never seen",
         {of("child-seen"), of("seen-each-time"), of("seen-alone"), only_in_annex_a(of("latest-in-time")),
          only_in_annex_a(of("latest-in-time", "prompt"))},
         never_seen},
        {"not seen at a visit", {of("seen-each-time")}, not_seen_once},
        {"never seen alone", {of("seen-alone")}, never_alone},
        {"not alone for no reason", {of("reason-not-alone")}, not_alone_for_no_reason},
        {"not alone at the latest visit",
         {of("latest-seen-alone"), of("reason-not-alone")},
         latest_not_alone},
        {"no visit for weeks in child protection", {of("child-protection")}, gap_in_protection},
        {"no visit for weeks in need", {of("child-in-need")}, gap_in_need},
        {"no visit for weeks in care", {of("looked-after")}, gap_in_care},
        {"a visit overdue",
         {in_annex_a(of("latest-in-time")), in_annex_a(of("latest-in-time", "prompt")), of("child-in-need")},
         overdue},
        {"no visit in the first week of a placement", {of("first-in-placement")}, late_in_placement},
        {"private fostering not visited", {of("private-fostering")}, privately_fostered},
        {"not tried again", {of("tried-again")}, not_tried_again},
        {"three visited", {of("few-workers")}, many_visited},
    };
}

}  // namespace caseaudit::generator
