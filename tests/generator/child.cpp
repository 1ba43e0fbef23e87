#include "generator/child.hpp"

#include <algorithm>

namespace caseaudit::generator {
namespace {

Date day(const char* text) { return *parse_date(text); }

}  // namespace

const Period recorded_years{day("2023-10-01"), day("2026-09-30")};
const Period audit_period = months_up_to(recorded_years.to, 6);

Date weekday(Date date) {
    const std::chrono::weekday of_week{date};
    if (of_week == std::chrono::Saturday) return date + days{2};
    return of_week == std::chrono::Sunday ? date + days{1} : date;
}

void set(Entry& entry, std::string_view field, std::string_view value) {
    const auto state = value.empty() ? FieldState::blank : FieldState::value;
    entry.fields.insert_or_assign(std::string{field}, Field{state, std::string{value}});
    if (field == "type") entry.type = value;
}

void blank(Entry& entry, std::string_view field) { set(entry, field, ""); }

Entry& add(Child& child, std::string_view kind, Date date, Details details) {
    auto& entry = child.entries.emplace_back();
    entry.kind = kind;
    entry.date = date;
    for (const auto& [field, value] : details) set(entry, field, value);
    return entry;
}

void add_action(Entry& entry, Details details) {
    auto& action = entry.actions.emplace_back();
    action.kind = "action";
    action.date = entry.date;
    for (const auto& [field, value] : details) set(action, field, value);
}

std::vector<Entry*> all(Child& child, std::string_view kind) { return within(child, kind, recorded_years); }

std::vector<Entry*> within(Child& child, std::string_view kind, const Period& period) {
    std::vector<Entry*> found;
    for (auto& entry : child.entries) {
        if (entry.kind == kind && period.contains(entry.date)) found.push_back(&entry);
    }
    std::ranges::stable_sort(found, {}, [](const Entry* entry) { return entry->date; });
    return found;
}

std::size_t remove(Child& child, std::string_view kind, const Period& period) {
    return std::erase_if(
        child.entries, [&](const Entry& entry) { return entry.kind == kind && period.contains(entry.date); });
}

void last_updated(Child& child, Date date) {
    auto event = *all(child, "chronology-event").front();
    event.date = date;
    event.recorded = date;
    remove(child, "chronology-event", {date - days{20}, as_of()});
    child.entries.push_back(std::move(event));
    all(child, "chronology").front()->date = date;
}

void put_in_order(Child& child) { std::ranges::stable_sort(child.entries, {}, &Entry::date); }

}  // namespace caseaudit::generator
