// Transfer: was the case taken over, and did the work go on without a gap?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

CASEAUDIT_PLUGIN("transfer", "1.0.0") {
    const std::vector<Need> when_open{every("referral").with({"nfa"}), every("closure"), every("plan"),
                                      every("visit"), every("supervision")};
    const auto workers = [](std::vector<std::string> fields) {
        return every("involvement").with(std::move(fields)).reaching_back(12);
    };
    checks.add({.name = "accepted",
                .needs = {every("transfer").with({"accepted"})},
                .limits = {"until-accepted"},
                .run = transfer::accepted});
    checks.add({.name = "summary-updated",
                .needs = {every("transfer")},
                .limits = {"within"},
                .run = transfer::summary_updated,
                .uses = {latest("chronology"), every("document").with({"type"})}});
    checks.add({.name = "visited-soon-after",
                .needs = {every("transfer"), every("visit")},
                .limits = {"first-visit"},
                .run = transfer::visited_soon_after,
                .uses = when_open});
    checks.add({.name = "supervised-soon-after",
                .needs = {every("transfer"), every("supervision")},
                .limits = {"first-supervision"},
                .run = transfer::supervised_soon_after,
                .uses = when_open});
    checks.add({.name = "no-gap",
                .needs = {workers({"role", "ended"})},
                .limits = {"longest-gap"},
                .run = transfer::no_gap,
                .uses = when_open});
    checks.add({.name = "few-workers",
                .needs = {workers({"worker", "role", "ended"})},
                .limits = {"most-workers"},
                .run = transfer::few_workers,
                .uses = when_open});
}
