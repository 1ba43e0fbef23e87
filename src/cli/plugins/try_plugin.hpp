#pragma once
#include <string>

namespace caseaudit::cli {

/// The word by which `plugins check` starts the program again, to try one plugin in a process of its own.
inline constexpr const char* try_plugin_word = "--try-plugin";

/// The last line of a report that is whole; a plugin that ends the process early leaves it out.
inline constexpr const char* fine_line = "= fine\n";
inline constexpr const char* faults_line = "= faults\n";

/// Tries the plugin and reports to `report_descriptor`.
int try_plugin_here(const std::string& path);

}  // namespace caseaudit::cli
