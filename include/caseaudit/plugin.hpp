#pragma once
#include <caseaudit/calendar.hpp>
#include <caseaudit/case_file.hpp>
#include <caseaudit/context.hpp>
#include <caseaudit/each.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/gaps.hpp>
#include <caseaudit/needs.hpp>
#include <caseaudit/result.hpp>
#include <caseaudit/spells.hpp>
#include <caseaudit/timescales.hpp>
#include <caseaudit/timing.hpp>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#define CASEAUDIT_TEXT_(x) #x
#define CASEAUDIT_TEXT(x) CASEAUDIT_TEXT_(x)

/// Raised by one whenever anything a plugin can see changes incompatibly; tests/plugins/api.golden reminds
/// us.
#ifndef CASEAUDIT_PLUGIN_API
#define CASEAUDIT_PLUGIN_API 2
#endif

namespace caseaudit {

/// What else must match for C++ types to cross the boundary safely.
inline constexpr const char* build_tag = "g++" CASEAUDIT_TEXT(__GNUC__) "/c++" CASEAUDIT_TEXT(
    __cplusplus) "/cxx11abi" CASEAUDIT_TEXT(_GLIBCXX_USE_CXX11_ABI);

/// A check: a pure function of the case file and the context. It may throw; the core turns that into `error`.
struct Check {
    std::string name;                      ///< without the plugin's name: "on-file" of plugin "supervision"
    std::vector<Need> needs = {};          ///< or the check is not run, and the core answers `not_checked`
    std::vector<std::string> limits = {};  ///< every limit it asks for, from the template or the timescales
    Result (*run)(const CaseFile&, const Context&) = nullptr;
    /// What it reads besides, where there is any, asking `CaseFile::lacks` itself. Readers keep nothing that
    /// no check needs or uses.
    std::vector<Need> uses = {};
};

/// Where a plugin puts its checks. `add` throws `Error` when a name is there twice.
class CASEAUDIT_API Checks {
public:
    void add(Check check);
    const Check* find(std::string_view name) const;
    const std::map<std::string, Check, std::less<>>& all() const { return checks_; }

private:
    std::map<std::string, Check, std::less<>> checks_;
};

/// The one symbol a plugin exports: plain data, read before any of its code is called. `api` and `build` come
/// first and never move.
struct PluginInfo {
    std::uint32_t api;
    const char* build;
    const char* name;     ///< the audit kind: "supervision"
    const char* version;  ///< of the plugin: "1.0.0"
    void (*add_checks)(Checks&);
};

}  // namespace caseaudit

extern "C" CASEAUDIT_API const caseaudit::PluginInfo caseaudit_plugin;

/// Declares the plugin; the block that follows adds its checks.
#define CASEAUDIT_PLUGIN(NAME, VERSION)                                                                     \
    static void caseaudit_add_checks(caseaudit::Checks& checks);                                            \
    const caseaudit::PluginInfo caseaudit_plugin{CASEAUDIT_PLUGIN_API, caseaudit::build_tag, NAME, VERSION, \
                                                 &caseaudit_add_checks};                                    \
    static void caseaudit_add_checks(caseaudit::Checks& checks)
