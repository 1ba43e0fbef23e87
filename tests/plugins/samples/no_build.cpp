#include <caseaudit/plugin.hpp>

const caseaudit::PluginInfo caseaudit_plugin{CASEAUDIT_PLUGIN_API, nullptr, "no-build", "1.0.0", nullptr};
