#include <caseaudit/plugin.hpp>

using namespace caseaudit;

static Result fine(const CaseFile&, const Context&) { return met("Fine."); }

extern "C" CASEAUDIT_API int also_here() { return 1; }
extern "C" CASEAUDIT_API int and_here() { return 1; }

CASEAUDIT_PLUGIN("talkative", "1.0.0") {
    checks.add({.name = "fine", .needs = {every("visit")}, .run = fine});
}
