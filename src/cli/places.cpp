#include "cli/places.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/dll/runtime_symbol_info.hpp>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <cstdlib>

namespace caseaudit::cli {
namespace fs = boost::filesystem;
namespace {

std::string environment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? "" : value;
}

std::string beside_program(const char* relative) {
    return (boost::dll::program_location().parent_path() / relative).lexically_normal().string();
}

std::string folder(std::string path, std::string_view named_by) {
    if (fs::is_directory(path)) return path;
    throw Error{fmt::format("there is no folder '{}' (from {})", path, named_by)};
}

}  // namespace

Option templates_option() {
    return {.name = "templates",
            .argument = "DIR",
            .help =
                "Folder with scales.xml, practice-areas.xml and the templates. Otherwise that of the "
                "environment's "
                "CASEAUDIT_TEMPLATES, otherwise the one installed with the program."};
}

Option plugin_dir_option() {
    return {.name = "plugin-dir",
            .argument = "DIR",
            .help =
                "Folder to look for plugins in first; may be given more than once. Then those of the "
                "environment's "
                "CASEAUDIT_PLUGIN_PATH, then the one installed with the program.",
            .many = true};
}

std::string template_folder(const Arguments& arguments) {
    if (arguments.has("templates")) return folder(arguments.get("templates"), "--templates");
    if (auto path = environment("CASEAUDIT_TEMPLATES"); !path.empty())
        return folder(std::move(path), "CASEAUDIT_TEMPLATES");
    return folder(beside_program(CASEAUDIT_TEMPLATES_FROM_PROGRAM),
                  "the installed program; name one by --templates");
}

std::vector<std::string> plugin_folders(const Arguments& arguments) {
    std::vector<std::string> folders;
    for (const auto& path : arguments.all("plugin-dir")) {
        folders.push_back(fs::absolute(folder(path, "--plugin-dir")).lexically_normal().string());
    }
    // As it is written: a relative or empty part would be the working directory, and is refused where it is
    // used.
    const auto paths = environment("CASEAUDIT_PLUGIN_PATH");
    for (std::size_t at = 0; !paths.empty() && at <= paths.size();) {
        const auto end = std::min(paths.find(':', at), paths.size());
        folders.push_back(paths.substr(at, end - at));
        at = end + 1;
    }
    const auto installed = beside_program(CASEAUDIT_PLUGINS_FROM_PROGRAM);
    if (fs::is_directory(installed)) folders.push_back(installed);
    return folders;
}

}  // namespace caseaudit::cli
