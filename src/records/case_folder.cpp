#include "records/case_folder.hpp"

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>
#include <iterator>
#include <map>

#include "records/found_files.hpp"
#include "records/merge.hpp"

namespace caseaudit {
namespace {

std::string_view ref_of(const CaseFile& file) { return file.subject().ref; }

bool is_wanted(const CaseFile& file, const Wanted& wanted) {
    return !wanted.subjects || wanted.subjects->contains(file.subject().ref);
}

/// The first table of a source; doubtful where there is a second.
struct FirstTable {
    const Extract* extract;
    std::string name;
    bool is_doubtful;
};

void leave_out(Extract& extract, std::string_view source) {
    std::erase_if(extract.parts, [&](const CaseFile& part) { return part.sources()[0].id == source; });
    std::erase_if(extract.everyone, [&](const auto& one) { return one.source.id == source; });
}

void claim_nothing_complete(Extract& extract, std::string_view source) {
    std::erase_if(extract.everyone, [&](const auto& one) { return one.source.id == source; });
    for (auto& part : extract.parts) {
        if (part.sources()[0].id == source) part = claimed_in_part(part);
    }
    for (auto& table : extract.report.tables) {
        if (table.source.id != source) continue;
        for (auto& coverage : table.source.coverage) coverage.extent = Extent::some;
    }
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

/// One table out of two files would count what they say twice; and one of them does not say all.
void CaseFolder::refuse_second_tables(std::vector<Extract>& extracts) {
    std::map<std::string, FirstTable> firsts;
    for (auto& extract : extracts) {
        std::vector<TableReport> once;
        for (auto& table : extract.report.tables) {
            const auto [known, is_new] =
                firsts.emplace(table.source.id, FirstTable{&extract, table.name, false});
            auto& first = known->second;
            if (is_new) {
                once.push_back(std::move(table));
                continue;
            }
            first.is_doubtful = true;
            refused_.push_back(fmt::format(
                "{}: '{}' is a second table of what '{}' in {} is; only that one is used, and "
                "what it covers is not known: nothing is taken as complete. Give each table once.",
                extract.report.path, table.name, first.name, first.extract->report.path));
        }
        extract.report.tables = std::move(once);
    }
    for (auto& extract : extracts) {
        for (const auto& [source, first] : firsts) {
            if (!first.is_doubtful) continue;
            if (first.extract != &extract) leave_out(extract, source);
            claim_nothing_complete(extract, source);
        }
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
