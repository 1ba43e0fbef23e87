#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plugins/plugin.hpp"

namespace caseaudit::plugins {

/// A check, with the plugin it comes from. Valid as long as the set.
struct FoundCheck {
    const Plugin* plugin = nullptr;
    const Check* check = nullptr;
};

/// All plugins of some folders. What cannot be loaded is refused in a sentence, and the others still load.
class CASEAUDIT_API PluginSet {
public:
    /// Loads every `*.so` of the folders, sorted by name. A plugin of an earlier folder hides one of the same
    /// name in a later folder; two of one name in one folder are both refused. A folder that is not given in
    /// full from the root is refused: what is loaded must not depend on where the program is started.
    explicit PluginSet(const std::vector<std::string>& folders);

    const std::vector<Plugin>& all() const { return plugins_; }           ///< by name
    const std::vector<std::string>& refused() const { return refused_; }  ///< a sentence each
    const std::vector<std::string>& hidden() const { return hidden_; }    ///< a sentence each

    /// The check of an id such as "supervision.on-file"; nothing when no plugin has it.
    std::optional<FoundCheck> find(std::string_view id) const;

private:
    void load_folder(const std::string& folder);
    void take(std::vector<Plugin> of_one_name);
    bool knows(std::string_view name) const;

    std::vector<Plugin> plugins_;
    std::vector<std::string> ambiguous_;  ///< names that are there twice: not loaded from anywhere
    std::vector<std::string> refused_;
    std::vector<std::string> hidden_;
};

}  // namespace caseaudit::plugins
