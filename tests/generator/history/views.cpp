// What child, parents, carer and worker say of the work.
#include <algorithm>

#include "generator/history/story.hpp"

namespace caseaudit::generator {
namespace {

constexpr std::array categories{"health", "education-plan", "visits", "contact", "provision"};

void add_view(Story& story, const char* from, const char* category, Date date) {
    auto& view = add(story.child, "feedback", date,
                     {{"from", from},
                      {"category", category},
                      {"rating", "green"},
                      {"state", "given"},
                      {"reason", ""},
                      {"response", "Talked about at the next visit."}});
    view.text = "It is going well.";
}

}  // namespace

void add_views(Story& story) {
    const auto& child = story.child;
    const auto date = weekday(std::max(child.open.to - days{12}, as_of() - days{80}));
    const bool looked_after = child.subject.field("status").is("looked-after");
    for (const auto* from : {"child", "parent", "worker", "carer"}) {
        if (!looked_after && std::string_view{from} == "carer") continue;
        for (const auto* category : categories) add_view(story, from, category, date);
    }
    if (looked_after) add_view(story, "independent-reviewing-officer", "care-plan", date);
}

}  // namespace caseaudit::generator
