#include "records/case_folder.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <iterator>
#include <map>
#include <set>

#include "records/found_files.hpp"
#include "records/merge.hpp"

namespace caseaudit {
namespace {

std::string_view ref_of(const CaseFile& file) { return file.subject().ref; }

bool is_wanted(const CaseFile& file, const Wanted& wanted) {
    return !wanted.subjects || wanted.subjects->contains(file.subject().ref);
}

}  // namespace

CaseFolder::CaseFolder(const Opening& opening) {
    const auto found = records::find_files(opening.paths);
    const auto all = found.case_files.size() + found.feedback_forms.size() + found.record_maps.size() +
                     found.extracts.size();
    std::size_t done = 0;
    const auto try_one = [&](const auto& read) {
        try {
            read();
        } catch (const Error& e) {
            refused_.emplace_back(e.what());
        }
        if (opening.progress) opening.progress(++done, all);
    };
    std::vector<RecordMap> maps;
    if (!opening.record_maps.empty() && !found.extracts.empty()) maps = read_record_maps(opening.record_maps);
    for (const auto& path : found.record_maps) try_one([&] { maps.push_back(read_record_map(path)); });
    const auto keep = [&](CaseFile file) {
        if (is_wanted(file, opening.wanted)) files_.push_back(std::move(file));
    };
    for (const auto& path : found.case_files) try_one([&] { keep(read_case_file(path)); });
    for (const auto& path : found.feedback_forms) try_one([&] { keep(read_feedback_form(path)); });
    std::vector<Extract> extracts;
    for (const auto& path : found.extracts) {
        try_one([&] {
            extracts.push_back(read_extract(path, maps, opening.wanted, opening.extracted.of(path)));
        });
    }
    take(extracts);
    join();
}

/// One table out of two files would count what they say twice.
void CaseFolder::refuse_second_tables(std::vector<Extract>& extracts) {
    std::map<std::string, std::string> paths;
    for (auto& extract : extracts) {
        std::set<std::string> again;
        for (const auto& table : extract.report.tables) {
            const auto [first, is_new] = paths.emplace(table.source.id, extract.report.path);
            if (is_new || first->second == extract.report.path || !again.insert(table.source.id).second)
                continue;
            refused_.push_back(
                fmt::format("{}: {} is in {} already; only that one is used. Give each table once.",
                            extract.report.path, table.name, first->second));
        }
        std::erase_if(extract.parts,
                      [&](const CaseFile& part) { return again.contains(part.sources()[0].id); });
        std::erase_if(extract.everyone, [&](const auto& one) { return again.contains(one.source.id); });
        std::erase_if(extract.report.tables,
                      [&](const auto& table) { return again.contains(table.source.id); });
    }
}

void CaseFolder::take(std::vector<Extract>& extracts) {
    refuse_second_tables(extracts);
    cover_everyone(extracts);
    for (auto& extract : extracts) {
        std::ranges::move(extract.parts, std::back_inserter(files_));
        reports_.push_back(std::move(extract.report));
    }
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
