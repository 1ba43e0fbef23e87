#include "generator/history/story.hpp"

namespace caseaudit::generator {
namespace {

constexpr std::array happenings{
    "Police called to the home at night.",    "Begins at a new primary school.",
    "Father moves out after an argument.",    "Mother starts work at the bakery in town.",
    "Broken wrist after a fall from a wall.", "Stays with grandmother for two weeks."};
constexpr std::array categories{"home", "school", "health", "family"};

void add_event(Story& story, Date date) {
    const auto* what = story.random.pick(happenings);
    auto& event = add(story.child, "chronology-event", date,
                      {{"category", story.random.pick(categories)},
                       {"significant", "yes"},
                       {"what", what},
                       {"impact", "Slept badly, and said so."},
                       {"outcome", "Taken up in the plan."}});
    event.text = what;
}

}  // namespace

void add_chronology(Story& story) {
    const auto& open = story.child.open;
    story.every({open.from, open.to}, 70, 110, [&](Date date) { add_event(story, date); });
    const auto latest = all(story.child, "chronology-event").back()->date;
    const auto updated = std::max(latest, open.to - days{story.random.between(2, 40)});
    add(story.child, "chronology", updated, {{"author", story.worker}});
}

}  // namespace caseaudit::generator
