// Who had the case, and whether it changed hands.
#include "generator/history.hpp"
#include "generator/history/story.hpp"

namespace caseaudit::generator {
namespace {

void add_involvement(Story& story, const std::string& worker, Date from, const std::string& ended) {
    add(story.child, "involvement", from,
        {{"worker", worker},
         {"role", "social-worker"},
         {"team", story.child.subject.team},
         {"ended", ended},
         {"reason", ended.empty() ? "" : "transfer"}});
}

void add_transfer(Story& story, Date date) {
    add(story.child, "transfer", date,
        {{"from", "Team Front Door"},
         {"to", story.child.subject.team},
         {"reason", "The assessment is done and the work goes on."},
         {"accepted", iso_date(date)},
         {"handover", "A visit by both workers, and a summary of three pages."}});
    add(story.child, "document", date,
        {{"type", "transfer-summary"}, {"title", "Summary at transfer"}, {"of-siblings", "no"}});
}

}  // namespace

/// After the assessment the case may go to another worker, on the day the plan begins.
void add_hands(Story& story) {
    const auto& child = story.child;
    const auto closed = child.is_closed ? iso_date(child.open.to) : "";
    if (child.phases.size() == 1 || !story.random.chance(40)) {
        add_involvement(story, story.worker, child.open.from, closed);
        return;
    }
    const auto date = child.phases[1].time.from;
    const auto before = worker_reference(900 + story.random.between(1, 40));
    add_involvement(story, before, child.open.from, iso_date(date));
    add_involvement(story, story.worker, date, closed);
    add_transfer(story, date);
    for (auto& entry : story.child.entries) {
        if (entry.date < date && entry.fields.contains("worker") && entry.kind != "involvement")
            set(entry, "worker", before);
    }
}

}  // namespace caseaudit::generator
