// Which way the work goes: from the referral through assessment to a plan, and perhaps to closure.
#include "generator/history/story.hpp"

namespace caseaudit::generator {
namespace {

void then(Child& child, const char* type, Date from) {
    if (!child.phases.empty()) child.phases.back().time.to = from - days{1};
    child.phases.push_back({type, {from, child.open.to}});
}

void open_for(Story& story, int least, int most) {
    const auto from = weekday(as_of() - days{story.random.between(least, most)});
    story.child.open = {from, as_of()};
    then(story.child, "initial", from);
}

/// When the assessment is authorised, and a plan can begin.
Date assessed(Story& story) { return weekday(story.child.open.from + days{story.random.between(25, 36)}); }

void in_assessment(Story& story) { open_for(story, 16, 34); }

void in_need(Story& story) {
    open_for(story, 75, 1000);
    then(story.child, "child-in-need", assessed(story));
}

/// The conference comes two weeks after the assessment, and the plan with it.
void protected_by_plan(Story& story) {
    open_for(story, 110, 480);
    then(story.child, "child-protection", weekday(assessed(story) + days{14}));
}

void looked_after(Story& story) {
    const bool at_once = story.random.chance(50);
    open_for(story, at_once ? 75 : 320, at_once ? 450 : 1000);
    auto from = assessed(story);
    if (!at_once) {
        then(story.child, "child-in-need", from);
        from = weekday(from + days{story.random.between(60, 200)});
    }
    then(story.child, "looked-after", from);
}

void closed(Story& story) {
    open_for(story, 330, 800);
    then(story.child, "child-in-need", assessed(story));
    story.child.open.to = weekday(as_of() - days{story.random.between(25, 120)});
    story.child.phases.back().time.to = story.child.open.to;
    story.child.is_closed = true;
}

}  // namespace

void choose_the_way(Story& story) {
    struct Way {
        int percent;
        const char* status;
        void (*go)(Story&);
    };
    constexpr Way ways[] = {{12, "open-assessment", in_assessment},
                            {38, "child-in-need", in_need},
                            {18, "child-protection", protected_by_plan},
                            {18, "looked-after", looked_after},
                            {100, "closed", closed}};
    auto draw = story.random.between(1, 100);
    for (const auto& way : ways) {
        if (draw <= way.percent) {
            story.child.subject.fields["status"] = {FieldState::value, way.status};
            way.go(story);
            return;
        }
        draw -= way.percent;
    }
}

}  // namespace caseaudit::generator
