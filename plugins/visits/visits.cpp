// Visits: is the child seen, and alone, and as often as status and placement require?
#include <caseaudit/plugin.hpp>

#include "checks.hpp"
#include "regimes.hpp"

using namespace caseaudit;

namespace {

/// Every visit of the types that may count, asked for where it matters for this child.
std::vector<Need> visits_used() {
    const std::vector<std::string> fields{"status", "seen"};
    return {every("visit").with(fields), about_subject({"status"})};
}

/// The check of one plan, placement or arrangement. What requires the visits is always needed; the visits
/// themselves only for a child whom it concerns.
Check regular(std::string name, std::string_view type, Need requires_them, decltype(Check::run) run) {
    return {.name = std::move(name),
            .needs = {std::move(requires_them)},
            .limits = visits::limits_of(type),
            .run = run,
            .uses = visits_used()};
}

Need plans_of(std::string type) { return every("plan").with({"ended"}).of_types({std::move(type)}); }

std::vector<std::string> all_limits() {
    std::vector<std::string> all;
    for (const auto* type :
         {"child-protection", "looked-after", "child-in-need", "private-fostering", "care-leaver"}) {
        for (auto& name : visits::limits_of(type)) all.push_back(std::move(name));
    }
    return all;
}

void add_regular(Checks& checks) {
    checks.add(regular("child-protection", "child-protection", plans_of("child-protection"),
                       visits::child_protection));
    checks.add(regular("child-in-need", "child-in-need", plans_of("child-in-need"), visits::child_in_need));
    auto looked_after =
        regular("looked-after", "looked-after", every("placement").with({"ended"}), visits::looked_after);
    looked_after.uses.push_back(every("placement").with({"long-term"}));
    checks.add(std::move(looked_after));
    checks.add(regular("private-fostering", "private-fostering", plans_of("private-fostering"),
                       visits::private_fostering));
    checks.add({.name = "first-in-placement",
                .needs = {every("placement").with({"ended"})},
                .limits = {"first-looked-after-visit"},
                .run = visits::first_in_placement,
                .uses = visits_used()});
}

void add_latest(Checks& checks) {
    auto used = visits_used();
    used.push_back(every("plan").with({"ended"}));
    used.push_back(every("placement").with({"ended", "long-term"}));
    checks.add({.name = "latest-in-time",
                .needs = {about_subject({"status"})},
                .limits = all_limits(),
                .run = visits::latest_in_time,
                .uses = std::move(used)});
    checks.add({.name = "latest-seen-alone",
                .needs = {about_subject({"status"})},
                .run = visits::latest_seen_alone,
                .uses = {latest("visit").with({"alone", "status", "seen", "not-alone-reason"})}});
}

void add_at_visits(Checks& checks) {
    const std::vector<Need> attempts{every("visit").with({"status"}), every("referral").with({"nfa"}),
                                     every("closure")};
    checks.add({.name = "child-seen",
                .needs = {every("visit").with({"seen"})},
                .run = visits::child_seen,
                .uses = attempts});
    checks.add({.name = "seen-each-time",
                .needs = {every("visit").with({"seen"})},
                .run = visits::seen_each_time,
                .uses = attempts});
    checks.add({.name = "seen-alone",
                .needs = {every("visit").with({"alone"})},
                .run = visits::seen_alone,
                .uses = visits_used()});
    checks.add({.name = "reason-not-alone",
                .needs = {every("visit").with({"alone", "not-alone-reason"})},
                .run = visits::reason_not_alone,
                .uses = visits_used()});
    checks.add({.name = "tried-again",
                .needs = {every("visit").with({"status"})},
                .limits = {"try-again"},
                .run = visits::tried_again,
                .uses = attempts});
    checks.add({.name = "few-workers",
                .needs = {every("visit").with({"worker"})},
                .limits = {"most-workers"},
                .run = visits::few_workers,
                .uses = visits_used()});
}

}  // namespace

CASEAUDIT_PLUGIN("visits", "1.0.0") {
    add_at_visits(checks);
    add_regular(checks);
    add_latest(checks);
}
