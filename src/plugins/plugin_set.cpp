#include "plugins/plugin_set.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem/operations.hpp>
#include <caseaudit/error.hpp>
#include <map>

namespace caseaudit::plugins {
namespace fs = boost::filesystem;
namespace {

/// The libraries of one folder, sorted; those of its sub-folders are not plugins.
std::vector<std::string> libraries(const std::string& folder) {
    std::vector<std::string> found;
    boost::system::error_code error;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error)) {
        if (at->path().extension() == ".so") found.push_back(at->path().string());
    }
    if (error) throw Error{fmt::format("cannot read the plugin folder '{}': {}", folder, error.message())};
    std::ranges::sort(found);
    return found;
}

}  // namespace

PluginSet::PluginSet(const std::vector<std::string>& folders) {
    for (const auto& folder : folders) {
        try {
            load_folder(folder);
        } catch (const Error& e) {
            refused_.emplace_back(e.what());
        }
    }
    std::ranges::sort(plugins_, {}, &Plugin::name);
}

void PluginSet::load_folder(const std::string& folder) {
    if (!fs::path{folder}.is_absolute()) {
        throw Error{
            fmt::format("cannot search the plugin folder '{}': write it in full, starting with '/'", folder)};
    }
    std::map<std::string, std::vector<Plugin>, std::less<>> by_name;
    for (const auto& path : libraries(folder)) {
        try {
            auto plugin = Plugin::load(path);
            by_name[std::string{plugin.name()}].push_back(std::move(plugin));
        } catch (const Error& e) {
            refused_.emplace_back(e.what());
        }
    }
    for (auto& [name, same] : by_name) take(std::move(same));
}

void PluginSet::take(std::vector<Plugin> of_one_name) {
    const auto& first = of_one_name.front();
    if (knows(first.name())) {
        for (const auto& plugin : of_one_name) {
            hidden_.push_back(fmt::format("plugin '{}' is not used: an earlier folder has one named '{}' too",
                                          plugin.path(), plugin.name()));
        }
    } else if (of_one_name.size() > 1) {
        ambiguous_.emplace_back(first.name());
        refused_.push_back(fmt::format("cannot load plugins '{}' and '{}': both are named '{}'. Remove one",
                                       first.path(), of_one_name[1].path(), first.name()));
    } else {
        plugins_.push_back(std::move(of_one_name.front()));
    }
}

bool PluginSet::knows(std::string_view name) const {
    return std::ranges::find(plugins_, name, &Plugin::name) != plugins_.end() ||
           std::ranges::find(ambiguous_, name) != ambiguous_.end();
}

std::optional<FoundCheck> PluginSet::find(std::string_view id) const {
    const auto dot = id.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto plugin = std::ranges::find(plugins_, id.substr(0, dot), &Plugin::name);
    if (plugin == plugins_.end()) return std::nullopt;
    const auto* const check = plugin->checks().find(id.substr(dot + 1));
    return check == nullptr ? std::nullopt : std::optional{FoundCheck{&*plugin, check}};
}

}  // namespace caseaudit::plugins
