#include "authoring/coverage.hpp"

#include <spdlog/fmt/fmt.h>

#include <iostream>
#include <map>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/templates/templates.hpp"
#include "cli/wrap.hpp"

namespace caseaudit::cli {
namespace {

std::string_view in_words(authoring::Covered covered) {
    switch (covered) {
        case authoring::Covered::no:
            return "No";
        case authoring::Covered::partial:
            return "Partial";
        case authoring::Covered::yes:
            break;
    }
    return "Yes";
}

std::string shown(const authoring::AreaCoverage& area) {
    auto text = fmt::format("\n{:<9}{}\n", in_words(area.covered), area.title);
    for (const auto& element : area.elements) {
        text += fmt::format("    {:<5}{}\n", element.questions.empty() ? "no" : "yes", element.title);
        if (element.questions.empty()) continue;
        text += fmt::format("         {}\n", wrapped(fmt::format("{}", fmt::join(element.questions, ", ")),
                                                     page_width - 9, 9));
    }
    return text;
}

std::string summary(const std::vector<authoring::AreaCoverage>& areas) {
    std::map<authoring::Covered, int> count;
    for (const auto& area : areas) ++count[area.covered];
    return fmt::format("{} practice areas: Yes {}, Partial {}, No {}\n", areas.size(),
                       count[authoring::Covered::yes], count[authoring::Covered::partial],
                       count[authoring::Covered::no]);
}

/// Those named, or the newest version of each.
std::vector<const Template*> chosen(const TemplateFolder& folder, const std::vector<std::string>& names) {
    std::vector<const Template*> all;
    for (const auto& name : names) all.push_back(&named_template(folder, name));
    if (!names.empty()) return all;
    for (const auto& one : folder.all()) {
        if (&folder.newest(one.id) == &one) all.push_back(&one);
    }
    return all;
}

Exit cover(const Arguments& arguments) {
    const TemplateFolder folder{template_folder(arguments)};
    const auto templates = chosen(folder, arguments.rest);
    std::vector<std::string> names;
    for (const auto* one : templates) names.push_back(id_and_version(*one));
    const auto areas = authoring::coverage(folder.practice_areas(), templates);
    std::cout << wrapped(fmt::format("What is asked by {}", fmt::join(names, ", ")), page_width, 0) << "\n"
              << summary(areas);
    for (const auto& area : areas) std::cout << shown(area);
    return name_refused(folder);
}

}  // namespace

Command templates_coverage_command() {
    return {
        .name = "templates coverage",
        .operands = "[ID[@VERSION]…]",
        .summary = "Says which practice areas of a good audit the templates ask about.",
        .details =
            "Each of the eleven practice areas: Yes when every element of it has a question, Partial when "
            "some have, "
            "No when none has; then element by element, naming the questions. Without an id, all templates "
            "together. For example: caseaudit templates coverage whole-file",
        .options = {templates_option()},
        .most_operands = 999,
        .run = &cover};
}

}  // namespace caseaudit::cli
