#include "run/case_folder.hpp"

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "files/files.hpp"

namespace caseaudit {
namespace {

std::string_view ref_of(const CaseFile& file) { return file.subject().ref; }

std::vector<std::string> files_of(const std::vector<std::string>& paths) {
    std::vector<std::string> all;
    for (const auto& path : paths) {
        if (!boost::filesystem::is_directory(path)) {
            all.push_back(path);
            continue;
        }
        for (auto& found : files::list(path, ".xml")) {
            if (!found.ends_with(".audit.xml")) all.push_back(std::move(found));
        }
    }
    return all;
}

}  // namespace

CaseFolder::CaseFolder(const std::vector<std::string>& paths,
                       const std::function<void(std::size_t, std::size_t)>& progress) {
    const auto wanted = files_of(paths);
    std::size_t done = 0;
    for (const auto& path : wanted) {
        try {
            files_.push_back(read_case_file(path));
        } catch (const Error& e) {
            refused_.emplace_back(e.what());
        }
        if (progress) progress(++done, wanted.size());
    }
    std::ranges::stable_sort(files_, {}, ref_of);
    std::vector<CaseFile> kept;
    for (auto& file : files_) {
        if (kept.empty() || ref_of(kept.back()) != ref_of(file)) {
            kept.push_back(std::move(file));
            continue;
        }
        refused_.push_back(
            fmt::format("{}: '{}' is in {} too; only that one is used. Give each subject once.", file.path(),
                        ref_of(file), kept.back().path()));
    }
    files_ = std::move(kept);
}

const CaseFile* CaseFolder::find(std::string_view ref) const {
    const auto found = std::ranges::lower_bound(files_, ref, {}, ref_of);
    return found == files_.end() || ref_of(*found) != ref ? nullptr : &*found;
}

std::vector<const CaseFile*> CaseFolder::family(const CaseFile& file) const {
    std::vector<const CaseFile*> siblings;
    for (const auto& ref : file.subject().siblings) {
        if (const auto* sibling = find(ref)) siblings.push_back(sibling);
    }
    return siblings;
}

}  // namespace caseaudit
