// Re-referral and closure: did the child come back, and was the case closed with reasons?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

CASEAUDIT_PLUGIN("re-referral-and-closure", "1.0.0") {
    checks.add({.name = "re-referral",
                .needs = {every("referral")},
                .limits = {"re-referral"},
                .run = closing::re_referral,
                .uses = {every("referral").with({"previous-in-12-months"})}});
    checks.add({.name = "reason", .needs = {every("closure").with({"reason"})}, .run = closing::reason});
    checks.add(
        {.name = "rationale", .needs = {every("closure").with({"rationale"})}, .run = closing::rationale});
    checks.add({.name = "step-down",
                .needs = {every("closure").with({"step-down"})},
                .limits = {"help-within"},
                .run = closing::step_down,
                .uses = {every("closure").with({"reason"}), every("early-help")}});
    checks.add({.name = "plans-ended",
                .needs = {every("closure"), every("plan").with({"ended"}).of_types({"child-in-need"}),
                          every("plan").with({"ended"}).of_types({"child-protection"})},
                .run = closing::plans_ended});
    checks.add({.name = "seen-before-closure",
                .needs = {every("closure")},
                .limits = {"seen-within"},
                .run = closing::seen_before_closure,
                .uses = {every("visit").with({"seen", "status"})}});
}
