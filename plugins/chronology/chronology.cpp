// Chronology: is there one, is it kept, and does it say what each event meant for the child?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"

using namespace caseaudit;

CASEAUDIT_PLUGIN("chronology", "1.0.0") {
    const std::vector<Need> when_open{every("referral").with({"nfa"}), every("closure"), every("plan"),
                                      every("visit"), every("supervision")};
    const auto events = [] { return every("chronology-event"); };
    checks.add(
        {.name = "present", .needs = {latest("chronology")}, .run = chronology::present, .uses = {events()}});
    checks.add({.name = "up-to-date",
                .needs = {latest("chronology")},
                .limits = {"longest-since-update"},
                .run = chronology::up_to_date,
                .uses = when_open});
    checks.add({.name = "gaps",
                .needs = {latest("chronology"), events().reaching_back(6)},
                .limits = {"longest-gap"},
                .run = chronology::long_gaps,
                .uses = when_open});
    checks.add({.name = "significant",
                .needs = {latest("chronology"), events()},
                .limits = {"most-routine"},
                .run = chronology::significant});
    checks.add({.name = "impact",
                .needs = {latest("chronology"), events().with({"impact"})},
                .run = chronology::impact});
    checks.add({.name = "outcome",
                .needs = {latest("chronology"), events().with({"outcome"})},
                .run = chronology::outcome});
    checks.add({.name = "cut-and-paste",
                .needs = {latest("chronology"), events().with_text(), every("note").with_text()},
                .limits = {"shortest-passage", "least-overlap"},
                .run = chronology::cut_and_paste});
}
