// Plans with their reviews and meetings: child in need, child protection, looked after.
#include <algorithm>
#include <utility>

#include "generator/history/story.hpp"

namespace caseaudit::generator {
namespace {

constexpr const char* partners = "mother school health-visitor police social-worker";

/// Reviews from `first` on; the plan says when the latest was and when the next will be.
void add_reviews(Story& story, Entry& plan, const Period& time, int first, int then) {
    const auto type = plan.type;
    auto due = weekday(time.from + days{first});
    std::string latest;
    std::vector<Date> held;
    for (; due <= time.to; due = weekday(due + days{held.size() < 2 ? std::min(then, 80) : then})) {
        held.push_back(due);
        latest = iso_date(due);
    }
    set(plan, "reviewed", latest);
    set(plan, "next-review", iso_date(due));
    for (const auto date : held) {
        add(story.child, "review", date,
            {{"type", type},
             {"due", iso_date(date)},
             {"invited", partners},
             {"attended", partners},
             {"quorate", "yes"},
             {"cancelled", "no"},
             {"participation", "attended and spoke"},
             {"decision", "The plan goes on; the outcomes are nearer."}});
    }
}

Entry& add_plan(Story& story, const std::string& type, const Period& time) {
    const bool is_over = time.to < as_of();
    return add(story.child, "plan", time.from,
               {{"type", type},
                {"ended", is_over ? iso_date(time.to) : ""},
                {"shared-with-family", "yes"},
                {"focus", "What has to change at home for the child to be safe and well."},
                {"outcomes", "By the next review: settled mornings, no violence, seen by the dentist."}});
}

void add_meeting(Story& story, std::string_view kind, Date date, Date due, std::string_view decision) {
    add(story.child, kind, date,
        {{"type", ""},
         {"due", iso_date(due)},
         {"invited", partners},
         {"attended", partners},
         {"quorate", "yes"},
         {"cancelled", "no"},
         {"participation", "parents attended; the child's views were brought by the worker"},
         {"decision", std::string{decision}}});
}

void add_decision(Story& story, std::string_view type, Date date, std::string_view rationale) {
    add(story.child, "decision", date,
        {{"type", std::string{type}},
         {"by", "head-of-service"},
         {"signed-off", iso_date(date)},
         {"signed-off-by", "head-of-service"},
         {"rationale", std::string{rationale}}});
}

}  // namespace

/// A plan of at most ten months, then another; reviews go on across them.
void add_child_in_need(Story& story, const Period& time) {
    Child aside;
    Story apart{aside, story.random, story.worker, story.supervisor};
    for (auto from = time.from; from < time.to; from += days{300}) {
        const Period part{from, std::min(from + days{300}, time.to)};
        auto& plan = add_plan(apart, "child-in-need", part);
        set(plan, "reviewed", "");
        set(plan, "next-review", iso_date(weekday(part.to)));
    }
    auto& last = aside.entries.back();
    add_reviews(story, last, time, 75, 75);
    for (auto& plan : aside.entries) story.child.entries.push_back(std::move(plan));
}

void add_child_protection(Story& story, const Period& time) {
    const auto strategy = time.from - days{13};
    add_meeting(story, "strategy-meeting", strategy, strategy, "Enquiry by the two agencies together.");
    add(story.child, "section-47", strategy,
        {{"outcome", "conference"},
         {"strategy-discussion", iso_date(strategy)},
         {"conference-due", iso_date(strategy + days{19})},
         {"conference-not-required", "no"}});
    add_meeting(story, "conference", time.from, strategy + days{19}, "A child protection plan.");
    set(story.child.entries.back(), "type", "initial");
    Child aside;
    Story apart{aside, story.random, story.worker, story.supervisor};
    auto plan = add_plan(apart, "child-protection", time);
    set(plan, "category", "NEG");
    set(plan, "latest-category", "NEG");
    set(plan, "previous-plans", "0");
    add_reviews(story, plan, time, 80, 160);
    story.child.entries.push_back(std::move(plan));
    story.every({time.from + days{7}, time.to}, 25, 32, [&](Date date) {
        add_meeting(story, "core-group", date, date, "Who does what before the next meeting.");
    });
}

void add_looked_after(Story& story, const Period& time) {
    add_decision(story, "accommodation", time.from, "The child cannot be kept safe at home for now.");
    add(story.child, "placement", time.from,
        {{"type", "foster-care"}, {"ended", ""}, {"long-term", "no"}, {"reason", ""}});
    add(story.child, "legal-status", time.from, {{"type", "V2"}, {"ended", ""}});
    Child aside;
    Story apart{aside, story.random, story.worker, story.supervisor};
    auto plan = add_plan(apart, "looked-after", {time.from, time.to});
    add_reviews(story, plan, time, 18, 160);
    story.child.entries.push_back(std::move(plan));
    story.every({time.from + days{9}, time.to}, 90, 110, [&](Date date) {
        add(story.child, "pep", date, {{"due", iso_date(date)}});
    });
    story.every({time.from + days{15}, time.to}, 150, 170, [&](Date date) {
        add(story.child, "health-assessment", date, {{"due", iso_date(date)}});
    });
}

}  // namespace caseaudit::generator
