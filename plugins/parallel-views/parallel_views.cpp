// Parallel views: are the child, the parent, the carer and the worker asked, answered, and compared?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

namespace {

Need feedback(std::vector<std::string> fields) { return every("feedback").with(std::move(fields)); }

/// Whether the case was open.
std::vector<Need> opening() {
    return {about_subject({"status"}), every("referral").with({"nfa"}), every("closure")};
}

}  // namespace

CASEAUDIT_PLUGIN("parallel-views", "1.0.0") {
    const auto asked = [] { return feedback({"from", "state", "reason"}); };
    const auto status = [] { return about_subject({"status"}); };
    const auto rating = [] { return every("feedback").with({"rating"}); };
    const auto add_asked = [&](const char* name, Result (*run)(const CaseFile&, const Context&)) {
        auto uses = opening();
        uses.push_back(rating());
        checks.add({.name = name, .needs = {asked()}, .run = run, .uses = std::move(uses)});
    };
    add_asked("child-asked", parallel_views::child_asked);
    add_asked("parent-asked", parallel_views::parent_asked);
    add_asked("carer-asked", parallel_views::carer_asked);
    add_asked("worker-asked", parallel_views::worker_asked);
    checks.add({.name = "every-category",
                .needs = {feedback({"from", "category", "state", "reason"})},
                .run = parallel_views::every_category,
                .uses = {rating()}});
    checks.add({.name = "reasons", .needs = {feedback({"state", "reason"})}, .run = parallel_views::reasons});
    checks.add({.name = "up-to-date",
                .needs = {asked()},
                .limits = {"oldest-view"},
                .run = parallel_views::up_to_date,
                .uses = {rating(), status()}});
    checks.add({.name = "acted-on",
                .needs = {feedback({"rating", "response"})},
                .limits = {"time-to-answer"},
                .run = parallel_views::acted_on,
                .uses = {feedback({"from", "category"})}});
    checks.add({.name = "mismatches",
                .needs = {feedback({"from", "category", "rating"})},
                .run = parallel_views::mismatches});
}
