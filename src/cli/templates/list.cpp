#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <iostream>

#include "cli/all_commands.hpp"
#include "cli/places.hpp"
#include "cli/templates/templates.hpp"
#include "cli/wrap.hpp"

namespace caseaudit::cli {
namespace {

using Row = std::vector<std::string>;

std::vector<Row> rows(const TemplateFolder& folder) {
    std::vector<Row> all{{"id", "version", "title", "subject", "questions", "minutes"}};
    for (const auto& one : folder.all()) {
        all.push_back({one.id, to_string(one.version), one.title,
                       one.subject == SubjectKind::child ? "child" : "worker",
                       std::to_string(count_questions(one)), std::to_string(one.budget_minutes)});
    }
    return all;
}

std::string aligned(const std::vector<Row>& all) {
    std::vector<std::size_t> widths(all.front().size(), 0);
    for (const auto& row : all) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns(row[i]));
    }
    std::string text;
    for (const auto& row : all) {
        for (std::size_t i = 0; i + 1 < row.size(); ++i)
            text += row[i] + std::string(widths[i] - columns(row[i]) + 2, ' ');
        text += row.back() + "\n";
    }
    return text;
}

Exit list_templates(const Arguments& arguments) {
    const TemplateFolder folder{template_folder(arguments)};
    if (!folder.all().empty()) std::cout << aligned(rows(folder));
    return name_refused(folder);
}

}  // namespace

Command templates_list_command() {
    return {.name = "templates list",
            .summary = "Lists the templates there are.",
            .details =
                "One line each: id, version, title, whether it is about a child's or a worker's file, how "
                "many questions "
                "it has, and the minutes it should take. Templates that cannot be read are named on standard "
                "error.",
            .options = {templates_option()},
            .run = &list_templates};
}

}  // namespace caseaudit::cli
