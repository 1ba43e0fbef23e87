#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/formats.hpp>
#include <set>

#include "formats/templates/library.hpp"

namespace caseaudit {
namespace {

/// The whole fault, but for a template that only includes the faulty one: that is shown once, with its own.
std::string refusal(const std::string& file, const Error& fault) {
    const auto* const input = dynamic_cast<const InputError*>(&fault);
    if (input == nullptr || input->place.file == file) return fault.what();
    return fmt::format("{}: this template is not used, since it includes '{}', which is faulty", file,
                       input->place.file);
}

}  // namespace

TemplateFolder::TemplateFolder(const std::string& path) {
    templates::Library library{path};
    areas_ = library.basis().areas;
    for (const auto& file : library.paths()) {
        try {
            templates_.push_back(library.resolved(file));
        } catch (const Error& fault) {
            refused_.push_back(refusal(file, fault));
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

Template read_template_text(std::string_view text, const std::string& name, const std::string& folder) {
    templates::Library library{folder};
    return library.resolved_text(text, name);
}

}  // namespace caseaudit
