#include <caseaudit/plugin.hpp>

CASEAUDIT_PLUGIN("throws-int-in-add-checks", "1.0.0") {
    (void)checks;
    throw 1;
}
