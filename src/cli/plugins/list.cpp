#include <spdlog/fmt/fmt.h>

#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "plugins/plugin_set.hpp"

namespace caseaudit::cli {
namespace {

void print(const plugins::Plugin& plugin) {
    std::cout << fmt::format("{} {}  {}\n", plugin.name(), plugin.version(), plugin.path());
    for (const auto& [name, check] : plugin.checks().all()) {
        std::cout << fmt::format(
            "  {}.{}{}\n", plugin.name(), name,
            check.limits.empty() ? "" : fmt::format("  (limits: {})", fmt::join(check.limits, ", ")));
    }
}

Exit list_plugins(const Arguments& arguments) {
    const plugins::PluginSet set{plugin_folders(arguments)};
    for (const auto& plugin : set.all()) print(plugin);
    for (const auto& sentence : set.hidden()) std::cout << sentence << "\n";
    if (set.all().empty()) std::cout << "There are no plugins.\n";
    std::cout.flush();
    for (const auto& sentence : set.refused()) std::cerr << sentence << "\n";
    return set.refused().empty() ? done : refused;
}

}  // namespace

Command plugins_list_command() {
    return {.name = "plugins list",
            .operands = "",
            .summary = "Lists the plugins that are found, with their checks.",
            .details =
                "Each with its version, its file, and its checks with the limits that a template gives them. "
                "A plugin that cannot be used is named on standard error, with the reason.",
            .options = {plugin_dir_option()},
            .run = &list_plugins};
}

}  // namespace caseaudit::cli
