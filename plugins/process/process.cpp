// Process: is the work audited and followed up, did closure hold, and was the case handed over well?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

CASEAUDIT_PLUGIN("process", "1.0.0") {
    checks.add(
        {.name = "audit-activity", .needs = {every("audit-activity")}, .run = process::audit_activity});
    checks.add({.name = "earlier-actions-followed-up",
                .needs = {every("audit-activity").reaching_back(12),
                          every("action").with({"due", "done"}).reaching_back(12)},
                .run = process::earlier_actions_followed_up});
    checks.add({.name = "re-opened",
                .needs = {every("referral"), every("closure").reaching_back(12)},
                .limits = {"within"},
                .run = process::re_opened});
    checks.add({.name = "transfer-recorded",
                .needs = {every("transfer").with({"reason", "handover"})},
                .run = process::transfer_recorded});
}
