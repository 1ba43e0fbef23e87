// Referral, assessment and closure.
#include "generator/history/story.hpp"

namespace caseaudit::generator {
namespace {

constexpr std::array sources_of_referral{"school", "police", "health", "family-member"};
constexpr std::array factors{"3A", "4A", "5A", "16A", "19C"};

void add_assessment(Story& story, Date from) {
    auto& child = story.child;
    const auto is_open = child.phases.size() == 1;
    auto& assessment = add(child, "assessment", from,
                           {{"type", "child-and-family"},
                            {"child-seen", "yes"},
                            {"factors", story.random.pick(factors)},
                            {"completed", ""},
                            {"authorised", ""},
                            {"needs-support", ""},
                            {"outcome", ""},
                            {"analysis", ""},
                            {"risk", ""},
                            {"protective-factors", ""},
                            {"recommendations", ""}});
    if (is_open) return;
    const auto authorised = child.phases[0].time.to;
    set(assessment, "completed", iso_date(authorised - days{1}));
    set(assessment, "authorised", iso_date(authorised));
    set(assessment, "needs-support", "yes");
    set(assessment, "outcome", "plan");
    set(assessment, "analysis",
        child.subject.ref +
            " likes mornings best, when the house is quiet and there is time for breakfast before school; "
            "what happens in the evenings is heard through the wall and is not talked about.");
    set(assessment, "risk", "Arguments at home that the child hears.");
    set(assessment, "protective-factors", "A grandmother close by; a good school.");
    set(assessment, "recommendations", "A plan with the family, reviewed every three months.");
}

}  // namespace

void add_referral_and_assessment(Story& story) {
    const auto date = story.child.open.from;
    const auto from = story.random.pick(sources_of_referral);
    add(story.child, "contact", date, {{"from", from}, {"decision", "referral"}});
    add(story.child, "referral", date,
        {{"from", from},
         {"decided", iso_date(date)},
         {"decision", "assessment"},
         {"nfa", "no"},
         {"previous-in-12-months", "0"},
         {"rationale", "The concern reaches the threshold for an assessment."}});
    add_assessment(story, date + days{1});
}

void add_closure(Story& story) {
    if (!story.child.is_closed) return;
    add(story.child, "closure", story.child.open.to,
        {{"reason", "RC7"},
         {"rationale", "The outcomes of the plan are reached and have held."},
         {"step-down", "Early help by the school, agreed with the family."}});
    auto& decision = add(story.child, "decision", story.child.open.to,
                         {{"type", "closure"},
                          {"by", "team-manager"},
                          {"signed-off", iso_date(story.child.open.to)},
                          {"signed-off-by", "team-manager"},
                          {"rationale", "The outcomes of the plan are reached and have held."}});
    decision.recorded = story.child.open.to;
}

}  // namespace caseaudit::generator
