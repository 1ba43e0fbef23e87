// Where people were not asked, not answered, or see things differently.
#include "generator/breaches.hpp"

namespace caseaudit::generator {
namespace {

std::vector<Entry*> views(Child& child, std::string_view field, std::string_view value) {
    auto found = within(child, "feedback", audit_period);
    std::erase_if(found, [&](const Entry* view) { return !view->field(field).is(value); });
    return found;
}

void take_back(Entry& view, std::string_view state) {
    set(view, "state", state);
    blank(view, "rating");
    blank(view, "response");
    view.text.reset();
}

bool not_asked(Child& child, std::string_view person) {
    const auto theirs = views(child, "from", person);
    for (auto* view : theirs) take_back(*view, "not-asked");
    return !theirs.empty();
}

bool child_not_asked(Child& child) { return not_asked(child, "child"); }
bool parent_not_asked(Child& child) { return not_asked(child, "parent"); }
bool carer_not_asked(Child& child) { return not_asked(child, "carer"); }
bool worker_not_asked(Child& child) { return not_asked(child, "worker"); }

bool nothing_about_contact(Child& child) {
    return std::erase_if(child.entries, [](const Entry& entry) {
               return entry.kind == "feedback" && entry.field("category").is("contact");
           }) > 0;
}

bool declined_without_reason(Child& child) {
    const auto theirs = views(child, "from", "parent");
    if (theirs.empty()) return false;
    take_back(*theirs.front(), "declined");
    return true;
}

bool old_view(Child& child) {
    if (child.open.from > as_of() - days{120}) return false;
    for (auto* view : views(child, "from", "worker")) {
        view->date = weekday(as_of() - days{110});
        view->recorded = view->date;
    }
    return true;
}

bool not_acted_on(Child& child) {
    const auto about = views(child, "category", "provision");
    if (about.empty() || child.open.from > as_of() - days{60}) return false;
    for (auto* view : about) set(*view, "rating", "amber");
    blank(*about.front(), "response");
    about.front()->date = weekday(as_of() - days{45});
    about.front()->recorded = about.front()->date;
    return true;
}

bool seen_differently(Child& child) {
    for (auto* view : views(child, "from", "child")) {
        if (!view->field("category").is("visits")) continue;
        set(*view, "rating", "red");
        return true;
    }
    return false;
}

}  // namespace

std::vector<Breach> parallel_views_breaches() {
    return {
        {"the child was not asked", {not_met("parallel-views.child-asked")}, child_not_asked},
        {"the parent was not asked", {not_met("parallel-views.parent-asked")}, parent_not_asked},
        {"the carer was not asked", {not_met("parallel-views.carer-asked")}, carer_not_asked},
        {"the worker was not asked", {not_met("parallel-views.worker-asked")}, worker_not_asked},
        {"nothing said about contact", {not_met("parallel-views.every-category")}, nothing_about_contact},
        {"declined and nobody knows why", {not_met("parallel-views.reasons")}, declined_without_reason},
        {"an old view of the worker", {not_met("parallel-views.up-to-date")}, old_view},
        {"an amber view without answer", {not_met("parallel-views.acted-on")}, not_acted_on},
        {"child and worker differ",
         {{"parallel-views.mismatches", "parallel-views.differences-explored", "prompt"}},
         seen_differently},
    };
}

}  // namespace caseaudit::generator
