#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/new_plugin.hpp"
#include "files/files.hpp"
#include "plugins/names.hpp"

namespace caseaudit::cli {
namespace {

/// Names of CMake's own targets, which a plugin's target would clash with.
constexpr std::array<std::string_view, 6> kept_by_cmake{"all", "clean", "help", "install", "package", "test"};

void must_be_usable(const std::string& name) {
    if (!plugins::is_name(name)) {
        throw UsageError{fmt::format("'{}' is no name for a plugin: it takes {}", name, plugins::name_rule)};
    }
    if (std::ranges::find(kept_by_cmake, name) != kept_by_cmake.end()) {
        throw UsageError{fmt::format("'{}' is no name for a plugin: CMake keeps it for itself", name)};
    }
}

/// "return-interviews" as "Return interviews".
std::string title_of(std::string name) {
    std::ranges::replace(name, '-', ' ');
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

std::string with(std::string text, std::string_view mark, const std::string& value) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
        text.replace(at, mark.size(), value);
    }
    return text;
}

std::string filled_in(const std::string& text, const std::string& name) {
    return with(with(text, "@NAME@", name), "@TITLE@", title_of(name));
}

Exit make(const Arguments& arguments) {
    const auto& name = arguments.rest.front();
    must_be_usable(name);
    const auto folder = boost::filesystem::path{arguments.get("in")} / name;
    if (boost::filesystem::symlink_status(folder).type() != boost::filesystem::file_not_found) {
        throw Error{fmt::format("there is a '{}' already; nothing was written", folder.string())};
    }
    for (const auto& file : new_plugin_files()) {
        const auto path = folder / filled_in(file.path, name);
        files::make_folder(path.parent_path().string());
        files::write_private(path.string(), filled_in(file.text, name));
        std::cout << path.string() << "\n";
    }
    std::cout << fmt::format(
        "Build and test it: cd {} && cmake -S . -B build && cmake --build build && ctest --test-dir build\n",
        folder.string());
    return done;
}

}  // namespace

Command plugins_new_command() {
    return {
        .name = "plugins new",
        .operands = "NAME",
        .summary = "Writes a new plugin's project: source, template and tests.",
        .details =
            "NAME is the audit kind's: lower-case letters, digits and hyphens. The project builds and passes "
            "its tests at once, with one check that works; its README.md says how to go on. What is there "
            "already is never overwritten. For example: caseaudit plugins new return-interviews",
        .options = {{.name = "in",
                     .argument = "DIR",
                     .help = "Folder to make the project in; otherwise here."}},
        .least_operands = 1,
        .most_operands = 1,
        .run = &make};
}

}  // namespace caseaudit::cli
