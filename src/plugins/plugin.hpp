#pragma once
#include <caseaudit/export.hpp>
#include <caseaudit/plugin.hpp>
#include <string>
#include <string_view>

namespace caseaudit::plugins {

/// A plugin that was loaded, with its checks. It stays loaded until the program ends.
class CASEAUDIT_API Plugin {
public:
    /// Throws `Error`: "cannot load plugin '…/x.so': " and why. Load all plugins before starting a thread: a
    /// library whose initialisers throw would leave the loader locked for others.
    static Plugin load(const std::string& path);

    std::string_view name() const { return info_->name; }
    std::string_view version() const { return info_->version; }
    const std::string& path() const { return path_; }
    const Checks& checks() const { return checks_; }

private:
    Plugin(std::string path, const PluginInfo& info);

    std::string path_;
    const PluginInfo* info_;
    Checks checks_;
};

}  // namespace caseaudit::plugins
