// One of these, by definition HOSTILE_…; each does harm when it is loaded, before anything can be asked of
// it.
#include <unistd.h>

#include <caseaudit/plugin.hpp>
#include <csignal>
#include <cstdlib>

using namespace caseaudit;

static int harm() {
#if defined HOSTILE_CRASH
    std::raise(SIGSEGV);
#elif defined HOSTILE_LOOP
    for (;;) ::pause();
#elif defined HOSTILE_EXIT
    std::_Exit(0);
#elif defined HOSTILE_THROW
    throw 1;
#endif
    return 1;
}

[[maybe_unused]] static const int done = harm();
static Result fine(const CaseFile&, const Context&) { return met("Fine."); }

CASEAUDIT_PLUGIN("hostile", "1.0.0") { checks.add({.name = "fine", .needs = {every("visit")}, .run = fine}); }
