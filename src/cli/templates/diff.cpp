#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <iostream>

#include "authoring/difference.hpp"
#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/templates/templates.hpp"

namespace caseaudit::cli {
namespace {

using authoring::Difference;
using authoring::QuestionChange;
using authoring::Trend;

Template read(const std::string& name, const std::string& folder) {
    if (boost::filesystem::is_regular_file(name)) return read_template(name, folder);
    if (name.find('/') != std::string::npos) throw Error{fmt::format("there is no file '{}'", name)};
    return named_template(TemplateFolder{folder}, name);
}

std::string change_in_words(const QuestionChange& change) {
    auto what = fmt::format("{}", fmt::join(change.changed, ", "));
    if (change.trend == Trend::goes_on) return what;
    if (change.trend == Trend::breaks) {
        return fmt::format("version {} → {}{}{}. The trend breaks here", change.old_version,
                           change.new_version, what.empty() ? "" : ": ", what);
    }
    if (change.new_version < change.old_version) {
        return fmt::format("warning: its version went down, {} → {}", change.old_version, change.new_version);
    }
    return fmt::format("{}. Warning: changed without a new version", what);
}

void print_list(std::string_view heading, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    std::cout << heading << "\n";
    for (const auto& line : lines) std::cout << "  " << line << "\n";
}

void print(const Difference& all) {
    if (all.empty()) std::cout << "No question or setting differs.\n";
    print_list("The template:", all.whole);
    print_list("Questions added:", all.added);
    print_list("Questions removed:", all.removed);
    std::vector<std::string> changes;
    for (const auto& change : all.changed)
        changes.push_back(fmt::format("{}: {}", change.id, change_in_words(change)));
    print_list("Questions changed:", changes);
    if (all.needs_version) std::cout << "Warning: the template changed and its version was not raised.\n";
}

Exit diff(const Arguments& arguments) {
    const auto folder = template_folder(arguments);
    const auto before = read(arguments.rest[0], folder);
    const auto after = read(arguments.rest[1], folder);
    const auto all = authoring::difference(before, after);
    std::cout << fmt::format("{} → {}\n", id_and_version(before), id_and_version(after));
    print(all);
    const bool warns =
        all.needs_version || std::ranges::count(all.changed, Trend::misleading, &QuestionChange::trend) > 0;
    return arguments.has("fail-on") && warns ? found : done;
}

}  // namespace

Command templates_diff_command() {
    return {
        .name = "templates diff",
        .operands = "OLD NEW",
        .summary = "Says what changed between two versions of a template, and where trends break.",
        .details =
            "Each is a file, or an id with or without a version. Answers join over time by question and "
            "version: a raised "
            "version breaks the trend; a question that now means something else without a new version would "
            "mislead, and is a warning. For example: caseaudit templates diff supervision@1.0.0 "
            "my-supervision.xml",
        .options = {{.name = "fail-on",
                     .argument = "WHAT",
                     .help = "With 'warning', exit with 1 when there are warnings.",
                     .words = {"warning"}},
                    templates_option()},
        .least_operands = 2,
        .most_operands = 2,
        .run = &diff};
}

}  // namespace caseaudit::cli
