extern "C" __attribute__((visibility("default"))) int caseaudit_plugin() { return 1; }
