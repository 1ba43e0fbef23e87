#include <caseaudit/plugin.hpp>

using namespace caseaudit;

static Result fine(const CaseFile&, const Context&) { return met("Fine."); }

CASEAUDIT_PLUGIN("same-check-twice", "1.0.0") {
    checks.add({.name = "fine", .run = fine});
    checks.add({.name = "fine", .run = fine});
}
