// Parallel views: are the child, the parent, the carer and the worker asked, answered, and compared?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

namespace {

using Names = std::vector<std::string>;

const auto all = [](Names fields) { return every("feedback").with(std::move(fields)); };
const auto any = [](Names fields) { return some("feedback").with(std::move(fields)); };

/// Whether somebody was asked: one view proves it, and it takes all to say that nobody was.
Check asks(const char* name, const Names& fields, Result (*run)(const CaseFile&, const Context&)) {
    return {.name = name,
            .needs = {any(fields)},
            .run = run,
            .uses = {all(fields), any({"rating"}), about_subject({"status"}), every("referral").with({"nfa"}),
                     every("closure")}};
}

}  // namespace

CASEAUDIT_PLUGIN("parallel-views", "1.0.0") {
    const Names asked{"from", "state", "reason"};
    checks.add(asks("child-asked", asked, parallel_views::child_asked));
    checks.add(asks("parent-asked", asked, parallel_views::parent_asked));
    checks.add(asks("carer-asked", asked, parallel_views::carer_asked));
    checks.add(asks("worker-asked", asked, parallel_views::worker_asked));
    checks.add(
        asks("every-category", {"from", "category", "state", "reason"}, parallel_views::every_category));
    checks.add({.name = "reasons", .needs = {all({"state", "reason"})}, .run = parallel_views::reasons});
    checks.add({.name = "up-to-date",
                .needs = {all(asked)},
                .limits = {"oldest-view"},
                .run = parallel_views::up_to_date,
                .uses = {any({"rating"}), about_subject({"status"})}});
    checks.add({.name = "acted-on",
                .needs = {all({"rating", "response"})},
                .limits = {"time-to-answer"},
                .run = parallel_views::acted_on,
                .uses = {any({"from", "category"})}});
    checks.add({.name = "mismatches",
                .needs = {any({"from", "category", "rating"})},
                .run = parallel_views::mismatches,
                .uses = {all({"from", "category", "rating"})}});
}
