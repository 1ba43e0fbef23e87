#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/formats.hpp>
#include <set>

#include "formats/templates/library.hpp"

namespace caseaudit {

TemplateFolder::TemplateFolder(const std::string& path) {
    templates::Library library{path};
    areas_ = library.basis().areas;
    for (const auto& file : library.paths()) {
        try {
            templates_.push_back(library.resolved(file));
        } catch (const Error& fault) {
            refused_.emplace_back(fault.what());
        }
    }
    std::ranges::sort(templates_, {}, [](const Template& one) { return std::tie(one.id, one.version); });
}

const Template& TemplateFolder::newest(std::string_view id) const {
    const Template* newest = nullptr;
    std::set<std::string_view> ids;
    for (const auto& one : templates_) {
        ids.insert(one.id);
        if (one.id == id) newest = &one;
    }
    if (newest == nullptr)
        throw Error{fmt::format("there is no template '{}'. There are: {}", id, fmt::join(ids, ", "))};
    return *newest;
}

const Template* TemplateFolder::find(std::string_view id, const Version& version) const {
    const auto is_it = [&](const Template& one) { return one.id == id && one.version == version; };
    const auto found = std::ranges::find_if(templates_, is_it);
    return found == templates_.end() ? nullptr : &*found;
}

Template read_template(const std::string& path, const std::string& folder) {
    templates::Library library{folder};
    return library.resolved(path);
}

}  // namespace caseaudit
