// What the events of a chronology hold.
#include <algorithm>
#include <array>

#include "checks.hpp"
#include "present.hpp"

using namespace caseaudit;

namespace chronology {
namespace {

/// Categories that belong in the case notes, where an event is not marked as significant.
constexpr std::array<std::string_view, 15> routine_categories{
    "call",         "case note",  "e-mail",  "email",     "home visit",     "letter",       "message", "note",
    "office visit", "phone call", "routine", "telephone", "telephone call", "text message", "visit"};

std::string lower(std::string_view text) {
    std::string lowered{text};
    for (auto& c : lowered) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lowered;
}

/// Whether the event is routine: as marked, or where it is not marked by its category.
Shown is_routine(const Entry& event) {
    const auto& marked = event.field("significant");
    if (marked.has_value()) return marked.is("no") ? Shown::yes : Shown::no;
    const auto& category = event.field("category");
    if (!category.has_value()) return Shown::unknown;
    const auto found = std::ranges::find(routine_categories, lower(category.text));
    return found == routine_categories.end() ? Shown::no : Shown::yes;
}

/// Asks the same of each event of the audit period.
Result each_event(const CaseFile& file, const Context& context, std::string_view field,
                  const EachWording& wording) {
    if (find(file, context) == nullptr) return none();
    const auto held = events(file, context).within(context.period);
    if (held.empty()) {
        return not_applicable("The chronology has no event between {} and {}.", context.period.from,
                              context.period.to);
    }
    return each(
        held, [&](const Entry& event) { return shown(event.field(field)); }, wording);
}

}  // namespace

/// Not met when the share of routine events is more than policy allows, whatever the unmarked ones are.
Result significant(const CaseFile& file, const Context& context) {
    const auto most = static_cast<std::size_t>(context.percent("most-routine"));
    if (find(file, context) == nullptr) return none();
    const auto held = events(file, context);
    if (held.empty()) return not_applicable("The chronology holds no event.");
    const auto sorted = sort(held, is_routine);
    const auto too_many = [&](std::size_t routine) { return routine * 100 > most * held.size(); };
    if (too_many(sorted.yes.size())) {
        return not_met("Routine: {} of {}; local policy allows {}%.", sorted.yes.size(),
                       counted(held.size(), "event"), most)
            .citing(sorted.yes);
    }
    if (too_many(sorted.yes.size() + sorted.unknown.size())) {
        return not_checked("Neither marked as significant or routine, nor of any category: {} of {}.",
                           sorted.unknown.size(), counted(held.size(), "event"))
            .citing(sorted.unknown);
    }
    return met("Routine: {} of {}; local policy allows {}%.", sorted.yes.size(),
               counted(held.size(), "event"), most)
        .citing(held);
}

/// Not met when an event of the audit period does not say what it meant for the child.
Result impact(const CaseFile& file, const Context& context) {
    return each_event(file, context, "impact",
                      {.lacking = "No impact is recorded for", .unknown = "The impact", .thing = "event"});
}

/// Not met when an event of the audit period does not say what came of it.
Result outcome(const CaseFile& file, const Context& context) {
    return each_event(file, context, "outcome",
                      {.lacking = "No outcome is recorded for", .unknown = "The outcome", .thing = "event"});
}

}  // namespace chronology
