#include <caseaudit/plugin.hpp>

using namespace caseaudit;

static Result any(const CaseFile& file, const Context& context) {
    const auto visits = file.entries("visit").within(context.period);
    if (visits.empty()) return not_met("No visit is recorded.");
    return met(visits);
}

CASEAUDIT_PLUGIN("good", "1.2.3") { checks.add({.name = "any", .needs = {every("visit")}, .run = any}); }
