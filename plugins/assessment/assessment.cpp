// Assessment: is it done, in time, with the child, and does something follow?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

namespace {

/// Every assessment, with this detail; when it was finished is read where it is there.
Check of_finished(const char* name, const char* detail, Result (*run)(const CaseFile&, const Context&)) {
    return {.name = name,
            .needs = {every("assessment").with({detail})},
            .run = run,
            .uses = {every("assessment").with({"authorised", "completed"})}};
}

}  // namespace

CASEAUDIT_PLUGIN("assessment", "1.0.0") {
    checks.add({.name = "completed",
                .needs = {every("referral").with({"nfa"}), every("assessment").with({"authorised"})},
                .limits = {"assessment"},
                .run = assessment::completed,
                .uses = {every("assessment").with({"completed"}), every("plan").with({"ended"}),
                         every("placement").with({"ended"})}});
    checks.add({.name = "timely",
                .needs = {every("assessment").with({"authorised"})},
                .limits = {"assessment"},
                .run = assessment::timely,
                .uses = {every("referral").with({"nfa"})}});
    checks.add(of_finished("child-seen", "child-seen", assessment::child_seen));
    checks.add(of_finished("risk-recorded", "risk", assessment::risk_recorded));
    checks.add(of_finished("protective-factors-recorded", "protective-factors",
                           assessment::protective_factors_recorded));
    checks.add(
        of_finished("recommendations-recorded", "recommendations", assessment::recommendations_recorded));
    checks.add({.name = "actions-done",
                .needs = {every("assessment"), every("action").with({"due", "done"})},
                .run = assessment::actions_done});
    checks.add({.name = "plan-follows",
                .needs = {every("assessment").with({"authorised", "needs-support"})},
                .limits = {"plan-within"},
                .run = assessment::plan_follows,
                .uses = {every("plan").with({"ended"}), every("early-help"), every("placement"),
                         every("transfer"), every("closure")}});
    checks.add({.name = "referral-information",
                .needs = {every("referral").with({"from"})},
                .run = assessment::referral_information,
                .uses = {every("referral").with({"decision", "nfa"})}});
    checks.add({.name = "referral-decided",
                .needs = {every("referral").with({"decided"})},
                .limits = {"referral-decision"},
                .run = assessment::referral_decided,
                .uses = {every("assessment"), every("section-47"), every("plan"), every("closure")}});
}
