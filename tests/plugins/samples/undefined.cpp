#include <caseaudit/plugin.hpp>

using namespace caseaudit;

Result somewhere_else(const CaseFile&, const Context&);

CASEAUDIT_PLUGIN("undefined", "1.0.0") { checks.add({.name = "fine", .run = somewhere_else}); }
