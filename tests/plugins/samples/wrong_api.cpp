#define CASEAUDIT_PLUGIN_API 99
#include <caseaudit/plugin.hpp>

CASEAUDIT_PLUGIN("wrong-api", "1.0.0") {
    (void)checks;
    throw 1;
}
