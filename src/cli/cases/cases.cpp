#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/cases/reading.hpp"
#include "cli/places.hpp"
#include "cli/templates/templates.hpp"
#include "plugins/plugin_set.hpp"
#include "records/case_folder.hpp"
#include "reports/cases_report.hpp"
#include "run/survey.hpp"
#include "run/wanted.hpp"

namespace caseaudit::cli {
namespace {

/// The newest version of each.
std::vector<const Template*> newest_of_each(const TemplateFolder& folder) {
    std::vector<const Template*> newest;
    for (const auto& one : folder.all()) {
        const auto* candidate = &folder.newest(one.id);
        if (newest.empty() || newest.back() != candidate) newest.push_back(candidate);
    }
    return newest;
}

Exit survey_cases(const Arguments& arguments) {
    const auto date = as_of(arguments, "cases");
    const TemplateFolder folder{template_folder(arguments)};
    const plugins::PluginSet plugins{plugin_folders(arguments)};
    const auto templates = newest_of_each(folder);
    const CaseFolder cases{opening(arguments, wanted_by(templates, plugins))};
    cli::name_refused(plugins.refused());
    cli::name_refused(cases.refused());
    if (cases.all().empty()) throw Error{"nothing in these files could be read as a case file or an extract"};
    const auto found = survey(cases, templates, plugins, timekeeping(arguments), date);
    std::cout << (arguments.has("json") ? reports::cases_json(found) : reports::cases_text(found));
    const auto rejects = count_rejects(cases.extracts());
    if (rejects > 0) std::cerr << fmt::format("rows left out: {}; they are named above\n", rejects);
    return rejects > 0 || !cases.refused().empty() || !plugins.refused().empty() ? refused : done;
}

}  // namespace

Command cases_command() {
    auto options = reading_options();
    options.push_back({"json", "", "write JSON"});
    options.push_back(timescales_option());
    options.push_back(bank_holidays_option());
    options.push_back(templates_option());
    options.push_back(plugin_dir_option());
    return {
        .name = "cases",
        .operands = "FILES…",
        .summary =
            "Reads extracts and case files: what they can answer, what does not match, what was left out.",
        .details =
            "FILES are extracts (Annex A as CSV or XLSX, children in need census, SSDA903, Standard "
            "Safeguarding "
            "Dataset, any CSV with a record map), case files, or folders of them. Says what was read, what "
            "share "
            "of each audit kind's fact questions these sources can answer, what each can and cannot carry, "
            "references that match nothing elsewhere, what sources say differently, and the rows left "
            "out.\n\n"
            "  caseaudit cases --as-of 2026-09-30 --extracted 2026-09-30 extracts/",
        .options = std::move(options),
        .least_operands = 1,
        .most_operands = static_cast<std::size_t>(-1),
        .run = &survey_cases};
}

}  // namespace caseaudit::cli
