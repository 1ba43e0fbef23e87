#include <caseaudit/plugin.hpp>
#include <stdexcept>

CASEAUDIT_PLUGIN("throws-in-add-checks", "1.0.0") {
    (void)checks;
    throw std::runtime_error{"no luck"};
}
