#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <iostream>

#include "authoring/lint.hpp"
#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/templates/templates.hpp"
#include "plugins/plugin_set.hpp"

namespace caseaudit::cli {
namespace {

using authoring::Severity;

/// What templates are checked against.
struct Against {
    authoring::FindCheck find_check;
    Timescales timescales;
};

/// What was found in all of them together.
struct Tally {
    int faulty = 0;
    int warnings = 0;
    int errors = 0;
};

void print(const Template& one, const std::vector<authoring::Remark>& remarks) {
    std::cout << fmt::format("{}: {} questions of a budget of {}, {} minutes\n", id_and_version(one),
                             count_questions(one), one.budget_questions, one.budget_minutes);
    for (const auto& remark : remarks) {
        std::cout << fmt::format("  {}: {}{}{}\n", authoring::name_of(remark.severity), remark.question,
                                 remark.question.empty() ? "" : ": ", remark.message);
    }
}

void check_one(const Template& one, const Against& against, Tally& tally) {
    const auto remarks = authoring::lint(one, against.find_check, against.timescales);
    print(one, remarks);
    for (const auto& remark : remarks) {
        if (remark.severity == Severity::warning) ++tally.warnings;
        if (remark.severity == Severity::error) ++tally.errors;
    }
}

void check_folder(const std::string& path, const Against& against, Tally& tally) {
    const TemplateFolder folder{path};
    for (const auto& one : folder.all()) check_one(one, against, tally);
    name_refused(folder);
    tally.faulty += static_cast<int>(folder.refused().size());
}

void check_file(const std::string& path, const std::string& folder, const Against& against, Tally& tally) {
    try {
        check_one(read_template(path, folder), against, tally);
    } catch (const Error& fault) {
        std::cerr << fault.what() << "\n";
        ++tally.faulty;
    }
}

Exit check_templates(const Arguments& arguments) {
    const auto folder = template_folder(arguments);
    const plugins::PluginSet plugins{plugin_folders(arguments)};
    for (const auto& fault : plugins.refused()) std::cerr << fault << "\n";
    const auto find_check = [&](std::string_view id) {
        const auto found_check = plugins.find(id);
        return found_check ? found_check->check : nullptr;
    };
    const Against against{find_check, timescales_if_there(arguments)};
    Tally tally;
    if (arguments.rest.empty()) check_folder(folder, against, tally);
    for (const auto& path : arguments.rest) check_file(path, folder, against, tally);
    if (tally.faulty + tally.errors > 0) return cannot;
    if (arguments.has("fail-on") && tally.warnings > 0) return found;
    return plugins.refused().empty() ? done : refused;
}

}  // namespace

Command templates_check_command() {
    return {.name = "templates check",
            .operands = "[FILE…]",
            .summary = "Checks templates: faults, and what could be better.",
            .details =
                "Without a file, all templates of the folder. A fault (a scale or an include that is not "
                "there, a question "
                "that hangs on a later one, a limit that its check does not take …) gives exit code 2. What "
                "could be "
                "better is a warning: too many questions for the budget, a judgement that does not say what "
                "good looks "
                "like. For example: caseaudit templates check my-supervision.xml",
            .options = {{.name = "fail-on",
                         .argument = "WHAT",
                         .help = "With 'warning', exit with 1 when there are warnings.",
                         .words = {"warning"}},
                        timescales_option(),
                        templates_option(),
                        plugin_dir_option()},
            .most_operands = 999,
            .run = &check_templates};
}

}  // namespace caseaudit::cli
