#include <caseaudit/plugin.hpp>

using namespace caseaudit;

static Result outcome(const CaseFile&, const Context&) { return {static_cast<Outcome>(99), "What?", {}, {}}; }
static Result bytes(const CaseFile&, const Context&) { return not_met("\xff\xfe"); }
static Result prompt(const CaseFile&, const Context&) { return met("Fine.").prompting("\x01", {}); }
static Result no_reason(const CaseFile&, const Context&) { return {Outcome::not_met, {}, {}, {}}; }
static Result not_for_this(const CaseFile&, const Context&) { return {Outcome::not_applicable, {}, {}, {}}; }
static Result no_idea(const CaseFile&, const Context&) { return {Outcome::not_checked, {}, {}, {}}; }

CASEAUDIT_PLUGIN("nonsense", "1.0.0") {
    checks.add({.name = "outcome", .run = outcome});
    checks.add({.name = "bytes", .run = bytes});
    checks.add({.name = "prompt", .run = prompt});
    checks.add({.name = "no-reason", .run = no_reason});
    checks.add({.name = "not-for-this", .run = not_for_this});
    checks.add({.name = "no-idea", .run = no_idea});
}
