// AddressSanitizer would widen it.
extern "C" __attribute__((visibility("default"), no_sanitize("address"))) const int caseaudit_plugin;
const int caseaudit_plugin = 1;
