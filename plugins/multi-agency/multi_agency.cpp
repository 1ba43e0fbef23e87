// Multi-agency work: do the agencies meet in time, come, and decide together?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

namespace {

Need initial_conferences() { return every("conference").of_types({"initial"}); }
Need protection_plans() { return every("plan").of_types({"child-protection"}).with({"ended"}); }

void add_enquiries(Checks& checks) {
    checks.add({.name = "strategy-held",
                .needs = {every("section-47")},
                .run = multi_agency::strategy_held,
                .uses = {every("section-47").with({"strategy-discussion"}), every("strategy-meeting")}});
    checks.add(
        {.name = "initial-conference-on-time",
         .needs = {every("section-47"), initial_conferences()},
         .limits = {"initial-conference"},
         .run = multi_agency::initial_conference_on_time,
         .uses = {every("section-47")
                      .with({"strategy-discussion", "conference-due", "conference-not-required", "outcome"}),
                  initial_conferences().with({"cancelled"}), every("referral").with({"nfa"}),
                  every("closure"), every("plan"), every("visit"), every("supervision")}});
}

void add_core_groups(Checks& checks) {
    checks.add({.name = "first-core-group-on-time",
                .needs = {protection_plans(), every("core-group")},
                .limits = {"first-core-group"},
                .run = multi_agency::first_core_group_on_time});
    checks.add({.name = "core-groups-regular",
                .needs = {protection_plans(), every("core-group")},
                .limits = {"core-group"},
                .run = multi_agency::core_groups_regular});
}

void add_who_came(Checks& checks) {
    const auto meetings = [](const std::vector<std::string>& fields) {
        return std::vector<Need>{every("conference").with(fields), every("core-group").with(fields)};
    };
    checks.add({.name = "police-and-health",
                .needs = {every("strategy-meeting").with({"attended"})},
                .run = multi_agency::police_and_health});
    checks.add({.name = "enough-agencies",
                .needs = meetings({"attended"}),
                .limits = {"least-agencies"},
                .run = multi_agency::enough_agencies});
    checks.add({.name = "invited-came",
                .needs = meetings({"invited", "attended"}),
                .limits = {"least-taken-up"},
                .run = multi_agency::invited_came});
    checks.add({.name = "family-took-part",
                .needs = meetings({}),
                .run = multi_agency::family_took_part,
                .uses = meetings({"attended", "participation"})});
}

void add_recorded(Checks& checks) {
    checks.add({.name = "quorate",
                .needs = {every("conference").with({"quorate"})},
                .run = multi_agency::quorate,
                .uses = {every("review").with({"quorate"}).of_types({"child-protection"})}});
    checks.add({.name = "decisions-recorded",
                .needs = {every("strategy-meeting").with({"decision"}),
                          every("conference").with({"decision"}), every("core-group").with({"decision"})},
                .run = multi_agency::decisions_recorded});
}

}  // namespace

CASEAUDIT_PLUGIN("multi-agency", "1.0.0") {
    add_enquiries(checks);
    add_core_groups(checks);
    add_who_came(checks);
    add_recorded(checks);
}
