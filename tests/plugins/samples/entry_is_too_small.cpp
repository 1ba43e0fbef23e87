extern "C" __attribute__((visibility("default"))) const int caseaudit_plugin;
const int caseaudit_plugin = 1;
