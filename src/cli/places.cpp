#include "cli/places.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/dll/runtime_symbol_info.hpp>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
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

constexpr const char* timescales_file = "timescales.xml";

/// The file that an option names, else the one of that name in the template folder.
std::string file_named(const Arguments& arguments, const char* option, const char* name) {
    return arguments.has(option) ? arguments.get(option)
                                 : (fs::path{template_folder(arguments)} / name).string();
}

std::string existing(const Arguments& arguments, const char* option, const char* name) {
    auto path = file_named(arguments, option, name);
    if (fs::exists(path)) return path;
    throw Error{
        fmt::format("there is no file '{}': copy '{}' from the installed templates, or name one by --{}",
                    path, name, option)};
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

Option timescales_option() {
    return {.name = "timescales",
            .argument = "FILE",
            .help =
                "Limits in time that law, guidance and your council set, and how working days are counted. "
                "Otherwise timescales.xml of the templates."};
}

Option bank_holidays_option() {
    return {.name = "bank-holidays",
            .argument = "FILE",
            .help =
                "Bank holidays, as in https://www.gov.uk/bank-holidays.json. Otherwise bank-holidays.json of "
                "the templates."};
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

Timekeeping timekeeping(const Arguments& arguments) {
    return read_timekeeping(existing(arguments, "timescales", timescales_file),
                            existing(arguments, "bank-holidays", "bank-holidays.json"));
}

Timescales timescales_if_there(const Arguments& arguments) {
    const auto path = file_named(arguments, "timescales", timescales_file);
    if (!arguments.has("timescales") && !fs::exists(path)) return {};
    return read_timescales(path).timescales;
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
