int caseaudit_plugins = 1;
