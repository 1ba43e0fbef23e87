#include "records/case_folder.hpp"

#include <algorithm>
#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

#include "files/files.hpp"
#include "records/merge.hpp"

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
    join();
}

void CaseFolder::join() {
    std::ranges::stable_sort(files_, {}, ref_of);
    std::vector<CaseFile> joined;
    for (auto begin = files_.begin(); begin != files_.end();) {
        const auto end = std::find_if(begin, files_.end(),
                                      [&](const CaseFile& file) { return ref_of(file) != ref_of(*begin); });
        joined.push_back(join_parts({std::make_move_iterator(begin), std::make_move_iterator(end)}));
        begin = end;
    }
    files_ = std::move(joined);
}

/// Leaves out a part that cannot be joined to those before it.
CaseFile CaseFolder::join_parts(std::vector<CaseFile> parts) {
    while (true) {
        try {
            return records::merged(parts);
        } catch (const records::CannotJoin& e) {
            refused_.emplace_back(e.what());
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(e.part));
        }
    }
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
