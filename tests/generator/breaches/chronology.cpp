// What a chronology can lack.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

std::vector<Entry*> events(Child& child) { return all(child, "chronology-event"); }

bool is_open_since(const Child& child, int number) {
    return !child.is_closed && child.open.from < as_of() - days{number};
}

bool no_chronology(Child& child) {
    remove(child, "chronology-event", recorded_years);
    return remove(child, "chronology", recorded_years) > 0;
}

bool out_of_date(Child& child) {
    if (!is_open_since(child, 220)) return false;
    last_updated(child, as_of() - days{100});
    return true;
}

bool long_gap(Child& child) {
    if (!is_open_since(child, 420)) return false;
    auto event = *events(child).front();
    event.date = as_of() - days{30};
    event.recorded = event.date;
    remove(child, "chronology-event", {as_of() - days{260}, as_of()});
    child.entries.push_back(std::move(event));
    all(child, "chronology").front()->date = as_of() - days{30};
    return true;
}

bool routine_events(Child& child) {
    for (auto* event : events(child)) set(*event, "significant", "no");
    return !events(child).empty();
}

bool blank_in_event(Child& child, std::string_view field) {
    const auto held = within(child, "chronology-event", audit_period);
    if (held.empty()) return false;
    blank(*held.back(), field);
    return true;
}

bool no_impact(Child& child) { return blank_in_event(child, "impact"); }
bool no_outcome(Child& child) { return blank_in_event(child, "outcome"); }

bool pasted_from_a_note(Child& child) {
    auto notes = all(child, "note");
    std::erase_if(notes, [](const Entry* note) { return note->type == "management-oversight"; });
    const auto held = events(child);
    if (notes.empty() || held.empty()) return false;
    set(*held.front(), "what", *notes.front()->text);
    held.front()->text = *notes.front()->text;
    return true;
}

}  // namespace

std::vector<Breach> chronology_breaches() {
    return {
        {"no chronology", {not_met("chronology.present")}, no_chronology},
        {"a chronology out of date", {not_met("chronology.up-to-date")}, out_of_date},
        {"a long gap in the chronology", {not_met("chronology.gaps")}, long_gap},
        {"a chronology of routine events", {not_met("chronology.significant")}, routine_events},
        {"an event without impact", {not_met("chronology.impact")}, no_impact},
        {"an event without outcome", {not_met("chronology.outcome")}, no_outcome},
        {"an event pasted from a note",
         {{"chronology.cut-and-paste", "chronology.own-words", "prompt"}},
         pasted_from_a_note},
    };
}

}  // namespace caseaudit::generator
