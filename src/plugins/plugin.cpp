#include "plugins/plugin.hpp"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <spdlog/fmt/fmt.h>

#include <boost/dll/shared_library.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/template.hpp>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "plugins/elf_check.hpp"
#include "plugins/names.hpp"
#include "plugins/trust.hpp"

namespace caseaudit::plugins {
namespace {

constexpr const char* entry = "caseaudit_plugin";

/// What the system's loader said, without what Boost wraps around it.
std::string loader_message(std::string_view what) {
    constexpr std::string_view before = "dlerror system message: ";
    const auto start = what.find(before);
    if (start == std::string_view::npos) return std::string{what};
    const auto message = what.substr(start + before.size());
    return std::string{message.substr(0, message.rfind("): "))};
}

/// Loads and keeps a library: what a check throws, and a result's text, may live longer than any owner here.
const boost::dll::shared_library& load_library(const std::string& path) try {
    using namespace boost::dll::load_mode;
    static auto& kept = *new std::vector<boost::dll::shared_library>;
    kept.emplace_back(boost::filesystem::absolute(path), rtld_now | rtld_local);
    return kept.back();
} catch (const boost::system::system_error& e) {
    throw Error{loader_message(e.what())};
} catch (const std::exception& e) {
    throw Error{fmt::format("one of its initialisers failed: {}", e.what())};
} catch (...) {
    throw Error{"one of its initialisers failed"};
}

/// The number of bytes that the library gives to its symbol at `address`; 0 when it is no data.
std::size_t size_of_data(const void* address) {
    Dl_info library{};
    void* extra = nullptr;
    if (::dladdr1(address, &library, &extra, RTLD_DL_SYMENT) == 0 || extra == nullptr) return 0;
    const auto& symbol = *static_cast<const ElfW(Sym)*>(extra);
    return ELF64_ST_TYPE(symbol.st_info) == STT_OBJECT ? symbol.st_size : 0;
}

/// Number and build come first: until both match, nothing else of it may be read.
void check_handshake(const PluginInfo& info) {
    if (info.api != CASEAUDIT_PLUGIN_API) {
        throw Error{fmt::format("it was built for plugin API {}, and this caseaudit has {}", info.api,
                                CASEAUDIT_PLUGIN_API)};
    }
    const std::string_view build = info.build == nullptr ? "nothing known" : info.build;
    if (build != build_tag) {
        throw Error{fmt::format("it was built with {}, and this caseaudit with {}", build, build_tag)};
    }
}

void check_names(const PluginInfo& info) {
    const std::string_view name = info.name == nullptr ? "" : info.name;
    const std::string_view version = info.version == nullptr ? "" : info.version;
    if (name.empty()) throw Error{"it has no name"};
    if (!is_name(name)) throw Error{fmt::format("it is named '{}'; a name is {}", name, name_rule)};
    if (!parse_version(version)) {
        throw Error{fmt::format("its version is '{}'; it must be three numbers, such as 1.0.0", version)};
    }
    if (info.add_checks == nullptr) throw Error{"it adds no checks"};
}

Checks checks_of(const PluginInfo& info) {
    Checks checks;
    try {
        info.add_checks(checks);
    } catch (const std::exception& e) {
        throw Error{fmt::format("adding its checks failed: {}", e.what())};
    } catch (...) {
        throw Error{"adding its checks failed"};
    }
    if (checks.all().empty()) throw Error{"it adds no checks"};
    for (const auto& [name, check] : checks.all()) {
        if (!is_name(name))
            throw Error{fmt::format("it has a check named '{}'; a name is {}", name, name_rule)};
        if (check.run == nullptr) throw Error{fmt::format("its check '{}' has no function to run", name)};
    }
    return checks;
}

const PluginInfo& entry_of(const std::string& path) {
    if (const auto fault = elf_fault(path)) throw Error{*fault};
    if (const auto why = distrust_file(path)) throw Error{*why};
    const auto& library = load_library(path);
    if (!library.has(entry)) throw Error{fmt::format("it has no '{}'; is it a caseaudit plugin?", entry)};
    // As bytes first: a plugin may have made its entry a function, or anything else, which lies anywhere.
    const auto* const bytes = &library.get<const char>(entry);
    const bool aligned = reinterpret_cast<std::uintptr_t>(bytes) % alignof(PluginInfo) == 0;
    if (!aligned || size_of_data(bytes) < offsetof(PluginInfo, name)) {
        throw Error{fmt::format("its '{}' is not what CASEAUDIT_PLUGIN writes", entry)};
    }
    const auto& info = *reinterpret_cast<const PluginInfo*>(bytes);
    check_handshake(info);
    check_names(info);
    return info;
}

}  // namespace

Plugin::Plugin(std::string path, const PluginInfo& info)
    : path_{std::move(path)}, info_{&info}, checks_{checks_of(info)} {}

Plugin Plugin::load(const std::string& path) try {
    return Plugin{path, entry_of(path)};
} catch (const std::exception& e) {
    throw Error{fmt::format("cannot load plugin '{}': {}", path, e.what())};
}

}  // namespace caseaudit::plugins
