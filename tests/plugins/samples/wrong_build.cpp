#include <caseaudit/plugin.hpp>

// Written out by hand: the macro would always match the program.
const caseaudit::PluginInfo caseaudit_plugin{CASEAUDIT_PLUGIN_API, "g++99/c++2b", "wrong-build", "1.0.0",
                                             nullptr};
