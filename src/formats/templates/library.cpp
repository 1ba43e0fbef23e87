#include "formats/templates/library.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/formats.hpp>
#include <map>
#include <set>

#include "files/files.hpp"
#include "files/sha256.hpp"
#include "formats/templates/resolver.hpp"

namespace caseaudit::templates {
namespace {

constexpr std::string_view root_name = "audit-template";

/// What else stands in the folder of templates is told by name.
bool is_template_file(const std::string& file) {
    const boost::filesystem::path path{file};
    const auto folder = path.parent_path().filename().string();
    if (folder == "record-maps" || folder == "guesses") return false;
    const auto name = path.filename().string();
    return name != "scales.xml" && name != "practice-areas.xml" && name != "timescales.xml" &&
           name != "retention.xml" && name != "codebook.xml";
}

}  // namespace

Library::Library(const std::string& folder) : folder_{folder}, basis_{read_basis(folder)} {
    for (const auto& path : files::list(folder, ".xml")) {
        if (is_template_file(path)) open(path, files_);
    }
    refuse_twins();
}

std::vector<std::string> Library::paths() const {
    std::vector<std::string> all;
    for (const auto& file : files_) all.push_back(file.path);
    return all;
}

Library::File& Library::open(const std::string& path, std::deque<File>& files) {
    auto& file = files.emplace_back();
    file.path = path;
    try {
        read(file, xml::Document::from_file(path, root_name));
    } catch (const Error&) {
        file.fault = std::current_exception();
    }
    return file;
}

void Library::read(File& file, xml::Document document) {
    file.document = std::move(document);
    file.identity = read_identity(file.document->root());
}

void Library::refuse_twins() {
    std::map<std::pair<std::string, Version>, const File*> first;
    for (auto& file : files_) {
        if (file.fault) continue;
        const auto [found, is_new] = first.emplace(std::pair{file.identity.id, file.identity.version}, &file);
        if (is_new) continue;
        try {
            file.document->root().fail_at("version",
                                          fmt::format("template '{}' {} is in '{}' as well", file.identity.id,
                                                      to_string(file.identity.version), found->second->path),
                                          "Give this one another version, or remove one of the files.");
        } catch (const Error&) {
            file.fault = std::current_exception();
        }
    }
}

const Template& Library::resolved(const std::string& path) {
    const auto same = [&](const File& file) {
        boost::system::error_code missing;
        return file.path == path || boost::filesystem::equivalent(file.path, path, missing);
    };
    const auto found = std::ranges::find_if(files_, same);
    return resolve(found == files_.end() ? open(path, guests_) : *found);
}

const Template& Library::resolved_text(std::string_view text, const std::string& name) {
    auto& file = guests_.emplace_back();
    file.path = name;
    read(file, xml::Document::from_text(text, name, root_name));
    return resolve(file);
}

const Template& Library::resolve(File& file) {
    if (file.fault) std::rethrow_exception(file.fault);
    if (file.resolved) return *file.resolved;
    chain_.push_back(&file);
    try {
        const auto root = file.document->root();
        file.resolved = Resolver{
            root, basis_, [this](const auto& include) -> const Template& {
                return included(include);
            }}.resolve();
        file.resolved->hash = files::sha256(write_template(*file.resolved));
    } catch (const Error&) {
        file.fault = std::current_exception();
    }
    chain_.pop_back();
    if (file.fault) std::rethrow_exception(file.fault);
    return *file.resolved;
}

const Template& Library::included(const xml::Element& include) {
    auto& file = newest(include);
    refuse_circle(include, file);
    return resolve(file);
}

Library::File& Library::newest(const xml::Element& include) {
    const auto id = include.required_id("template");
    File* newest = nullptr;
    std::set<std::string, std::less<>> ids;
    for (auto& file : files_) {
        if (!file.identity.id.empty()) ids.insert(file.identity.id);
        if (file.identity.id != id ||
            (newest != nullptr && file.identity.version <= newest->identity.version))
            continue;
        newest = &file;
    }
    if (newest != nullptr) return *newest;
    include.fail_at("template", fmt::format("there is no template '{}' in '{}'", id, folder_),
                    fmt::format("There {}: {}.", ids.size() == 1 ? "is" : "are", fmt::join(ids, ", ")));
}

void Library::refuse_circle(const xml::Element& include, const File& file) const {
    const auto start = std::ranges::find(chain_, &file);
    if (start == chain_.end()) return;
    std::string circle;
    for (auto at = start; at != chain_.end(); ++at) circle += (*at)->identity.id + " → ";
    include.fail_at("template", fmt::format("the includes go in a circle: {}{}", circle, file.identity.id),
                    "Take one of these includes out.");
}

}  // namespace caseaudit::templates
