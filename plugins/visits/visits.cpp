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
    auto used_alone = used;
    used_alone.push_back(latest("visit").with({"alone", "not-alone-reason"}));
    checks.add({.name = "latest-in-time",
                .needs = {some("subject")},
                .limits = all_limits(),
                .run = visits::latest_in_time,
                .uses = std::move(used)});
    checks.add({.name = "latest-seen-alone",
                .needs = {some("subject")},
                .run = visits::latest_seen_alone,
                .uses = std::move(used_alone)});
}

/// A check of the visits themselves: it asks whether all are in the sources before it says that one is
/// missing.
Check at_visits(std::string name, std::vector<std::string> fields, decltype(Check::run) run) {
    auto uses = visits_used();
    uses.push_back(every("plan").with({"ended"}));
    uses.push_back(every("placement").with({"ended"}));
    return {.name = std::move(name),
            .needs = {some("visit").with(std::move(fields))},
            .run = run,
            .uses = std::move(uses)};
}

void add_at_visits(Checks& checks) {
    const auto opening = [](Check check) {
        check.uses.push_back(every("referral").with({"nfa"}));
        check.uses.push_back(every("closure"));
        return check;
    };
    checks.add(opening(at_visits("child-seen", {"seen"}, visits::child_seen)));
    checks.add(at_visits("seen-each-time", {"seen"}, visits::seen_each_time));
    checks.add(at_visits("seen-alone", {"alone"}, visits::seen_alone));
    checks.add(at_visits("reason-not-alone", {"alone", "not-alone-reason"}, visits::reason_not_alone));
    auto tried_again = opening(at_visits("tried-again", {"status"}, visits::tried_again));
    tried_again.limits = {"try-again"};
    checks.add(std::move(tried_again));
    auto few_workers = at_visits("few-workers", {"worker"}, visits::few_workers);
    few_workers.limits = {"most-workers"};
    checks.add(std::move(few_workers));
}

}  // namespace

CASEAUDIT_PLUGIN("visits", "1.0.0") {
    add_at_visits(checks);
    add_regular(checks);
    add_latest(checks);
}
