#include <caseaudit/plugin.hpp>

using namespace caseaudit;

static Result fine(const CaseFile&, const Context&) { return met("Fine."); }
static Result fickle(const CaseFile&, const Context&) {
    static int times = 0;
    return met("It is run for the {}. time.", ++times);
}
static Result limited(const CaseFile&, const Context& context) {
    return met("{} days, {} percent.", context.days("longest-gap").count(), context.percent("least"));
}
static Result undeclared(const CaseFile&, const Context& context) {
    return met("{}", context.months("within"));
}

CASEAUDIT_PLUGIN("careless", "1.0.0") {
    checks.add({.name = "no-needs", .run = fine});
    checks.add({.name = "no-such-kind", .needs = {every("tea-break")}, .run = fine});
    checks.add({.name = "no-such-field", .needs = {latest("visit").with({"seen", "mood"})}, .run = fine});
    checks.add(
        {.name = "no-such-use", .needs = {every("visit")}, .run = fine, .uses = {latest("tea-break")}});
    checks.add({.name = "only-uses", .run = fine, .uses = {every("visit")}});
    checks.add({.name = "fickle", .needs = {every("visit")}, .run = fickle});
    checks.add(
        {.name = "limited", .needs = {every("visit")}, .limits = {"least", "longest-gap"}, .run = limited});
    checks.add({.name = "undeclared", .needs = {every("visit")}, .limits = {"least"}, .run = undeclared});
    checks.add({.name = "too-many",
                .needs = {every("visit")},
                .limits = std::vector<std::string>(13, "limit"),
                .run = fine});
}
