// Supervision: is the work overseen, often enough, and on the record?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

CASEAUDIT_PLUGIN("supervision", "1.0.0") {
    const std::vector<Need> when_open{every("referral").with({"nfa"}), every("closure"), every("plan"),
                                      every("visit")};
    const auto fields = [](std::vector<std::string> names) {
        return every("supervision").with(std::move(names));
    };
    checks.add({.name = "on-file", .needs = {every("supervision")}, .run = supervision::on_file});
    checks.add({.name = "regular",
                .needs = {every("supervision").reaching_back(2)},
                .limits = {"longest-gap"},
                .run = supervision::regular,
                .uses = when_open});
    checks.add({.name = "signed", .needs = {every("supervision")}, .run = supervision::is_signed});
    checks.add(
        {.name = "actions-reviewed",
         .needs = {fields({"prior-actions-reviewed"}).reaching_back(2), every("action").reaching_back(2)},
         .run = supervision::actions_reviewed});
    checks.add({.name = "actions-owned",
                .needs = {every("supervision"), every("action").with({"owner", "due"})},
                .run = supervision::actions_owned});
    checks.add({.name = "risk-considered", .needs = {fields({"risk"})}, .run = supervision::risk_considered});
    checks.add({.name = "decisions-with-rationale",
                .needs = {fields({"decision", "rationale"})},
                .run = supervision::decisions_with_rationale});
    checks.add(
        {.name = "next-date", .needs = {fields({"next"})}, .run = supervision::next_date, .uses = when_open});
    checks.add({.name = "agreement",
                .needs = {latest("supervision-agreement").with({"signed"})},
                .run = supervision::agreement});
}
