#include <caseaudit/plugin.hpp>

using namespace caseaudit;

// One of these, by definition ODD_…; each is odd in one way.
[[maybe_unused]] static Result fine(const CaseFile&, const Context&) { return met("Fine."); }

#if defined ODD_NO_NAME
CASEAUDIT_PLUGIN("", "1.0.0") { checks.add({.name = "fine", .run = fine}); }
#elif defined ODD_NAME
CASEAUDIT_PLUGIN("../Odd", "1.0.0") { checks.add({.name = "fine", .run = fine}); }
#elif defined ODD_VERSION
CASEAUDIT_PLUGIN("odd-version", "one") { checks.add({.name = "fine", .run = fine}); }
#elif defined ODD_CHECK
CASEAUDIT_PLUGIN("odd-check", "1.0.0") { checks.add({.name = "", .run = fine}); }
#elif defined ODD_NO_FUNCTION
CASEAUDIT_PLUGIN("odd-no-function", "1.0.0") { checks.add({.name = "fine"}); }
#elif defined ODD_NO_CHECKS
CASEAUDIT_PLUGIN("odd-no-checks", "1.0.0") { (void)checks; }
#endif
