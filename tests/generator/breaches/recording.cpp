// Where the record contradicts itself, or is not kept.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

bool alone_and_not_seen(Child& child) {
    const auto notes = within(child, "note", audit_period);
    if (notes.empty()) return false;
    set(*notes.back(), "seen", "no");
    set(*notes.back(), "alone", "yes");
    return true;
}

bool narrative_says_otherwise(Child& child) {
    const auto visits = within(child, "visit", audit_period);
    if (visits.empty()) return false;
    visits.back()->text = "Rang the bell three times; no reply. Left a card.";
    return true;
}

bool born_on_two_days(Child& child) {
    const auto born = child.subject.field("date-of-birth").date();
    if (!born || child.open.from > as_of() - days{200}) return false;
    child.in_census["date-of-birth"] = {FieldState::value, iso_date(*born + days{1})};
    return true;
}

bool missing_on_siblings_file(Child& child) {
    if (child.subject.siblings.empty()) return false;
    const auto date = weekday(as_of() - days{10});
    add(child, "document", date,
        {{"type", "report"}, {"title", "All three children"}, {"of-siblings", "yes"}})
        .recorded = date;
    return true;
}

bool copied_from_a_sibling(Child& child) {
    const auto visits = within(child, "visit", audit_period);
    if (visits.empty() || child.words_of_sibling.empty()) return false;
    visits.back()->text = child.words_of_sibling;
    return true;
}

bool written_late(Child& child) {
    if (child.open.from > as_of() - days{60}) return false;
    for (auto* visit : within(child, "visit", {audit_period.from, as_of() - days{12}}))
        visit->recorded = visit->date + days{9};
    return true;
}

bool nothing_for_weeks(Child& child) {
    if (!child.subject.field("status").is("child-in-need") || child.open.from > as_of() - days{120})
        return false;
    const Period silent{as_of() - days{38}, as_of()};
    auto visit = *all(child, "visit").back();
    for (const auto* kind : {"visit", "note", "supervision", "decision"}) remove(child, kind, silent);
    visit.date = weekday(silent.from);
    visit.recorded = visit.date;
    child.entries.push_back(std::move(visit));
    return true;
}

/// For no further action, for a reason that says the opposite, long after the first referral.
bool no_action_though_met(Child& child) {
    if (child.is_closed || child.open.from > as_of() - days{400}) return false;
    auto referral = *all(child, "referral").front();
    referral.date = weekday(as_of() - days{20});
    referral.recorded = referral.date;
    set(referral, "decided", iso_date(referral.date));
    set(referral, "nfa", "yes");
    set(referral, "decision", "no further action");
    set(referral, "rationale", "The threshold is met.");
    child.entries.push_back(std::move(referral));
    return true;
}

bool no_genogram(Child& child) {
    return std::erase_if(child.entries, [](const Entry& entry) { return entry.type == "genogram"; }) > 0;
}

Expected on_siblings_files_too(Expected one) {
    one.siblings_too = true;
    return one;
}

}  // namespace

std::vector<Breach> recording_breaches() {
    return {
        {"alone and not seen", {not_met("recording-consistency.seen-boxes")}, alone_and_not_seen},
        {"words against the box",
         {{"recording-consistency.seen-and-narrative", "recording-consistency.one-story", "prompt"}},
         narrative_says_otherwise},
        {"two dates of birth",
         {{"recording-consistency.sources-agree", "recording-consistency.sources-agree", "not-met", {"all"}}},
         born_on_two_days},
        {"a document on one sibling's file only",
         {on_siblings_files_too(not_met("recording-consistency.sibling-documents"))},
         missing_on_siblings_file},
        {"words of a sibling's assessment",
         {{"recording-consistency.copied-between-siblings", "recording-consistency.each-child", "prompt"}},
         copied_from_a_sibling},
        {"visits written down late", {not_met("recording-consistency.recorded-on-time")}, written_late},
        {"nothing recorded for weeks",
         {not_met("recording-consistency.up-to-date"),
          not_met("supervision.regular"),
          not_met("decisions-and-oversight.between-supervisions"),
          {"decisions-and-oversight.between-supervisions", "decisions-and-oversight.between-supervisions",
           "prompt"}},
         nothing_for_weeks},
        {"no further action though the threshold is met",
         {not_met("recording-consistency.no-further-action")},
         no_action_though_met},
        {"no genogram", {not_met("recording-consistency.genogram")}, no_genogram},
    };
}

}  // namespace caseaudit::generator
