#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <vector>

namespace caseaudit::plugins {

/// What is wrong with one check, a sentence each.
struct CheckReport {
    std::string id;  ///< "supervision.on-file"
    std::vector<std::string> faults;
};

/// What is wrong with a plugin that loads.
struct CASEAUDIT_API PluginReport {
    std::string name;
    std::string version;
    std::vector<std::string> faults;  ///< of the plugin as a whole
    std::vector<CheckReport> checks;

    bool is_fine() const;
};

/// Loads a plugin and tries every check. Throws `Error` when it is refused. Runs the plugin's code: where
/// that is not trusted, call it in a process of its own.
CASEAUDIT_API PluginReport try_plugin(const std::string& path);

}  // namespace caseaudit::plugins
