#include "cli/templates/templates.hpp"

#include <spdlog/fmt/fmt.h>

#include <caseaudit/error.hpp>
#include <iostream>

namespace caseaudit::cli {

const Template& named_template(const TemplateFolder& folder, const std::string& name) {
    const auto at = name.find('@');
    if (at == std::string::npos) return folder.newest(name);
    const auto id = name.substr(0, at);
    const auto version = parse_version(name.substr(at + 1));
    if (!version)
        throw Error{fmt::format("'{}' is not a version: write three numbers, as in supervision@1.0.0",
                                name.substr(at + 1))};
    if (const auto* const found = folder.find(id, *version)) return *found;
    throw Error{fmt::format("there is no version {} of template '{}'. The newest is {}", to_string(*version),
                            id, to_string(folder.newest(id).version))};
}

std::string id_and_version(const Template& audit_template) {
    return fmt::format("{} {}", audit_template.id, to_string(audit_template.version));
}

int count_questions(const Template& audit_template) {
    std::size_t count = 0;
    for (const auto& section : audit_template.sections) count += section.questions.size();
    return static_cast<int>(count);
}

Exit name_refused(const TemplateFolder& folder) {
    for (const auto& fault : folder.refused()) std::cerr << fault << "\n";
    return folder.refused().empty() ? done : refused;
}

}  // namespace caseaudit::cli
