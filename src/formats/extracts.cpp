#include "formats/extracts.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <fstream>
#include <map>

#include "formats/record_maps/apply.hpp"
#include "formats/tables/census.hpp"
#include "formats/tables/csv.hpp"
#include "formats/tables/file_kind.hpp"
#include "formats/tables/workbook.hpp"
#include "model/reference.hpp"

namespace caseaudit {
namespace {

/// Files of one map taken on one day are one extract; so are the returns of several years.
using ExtractKey = std::pair<std::string, Date>;

struct Together {
    std::set<std::string> children;
    std::map<std::string, std::set<std::string>> spellings;  ///< by what they have in common
    std::vector<const Extract::Everyone*> everyone;
    ExtractReport* report = nullptr;  ///< of the first of its files
};

ExtractKey key_of(const ExtractReport& report, const std::string& map, Date day) {
    return {map, report.is_return_of_a_year ? Date{} : day};
}

ExtractKey key_of(const Extract& extract, const CaseFile& part) {
    const auto& source = part.sources().front().id;
    const auto table = std::ranges::find_if(extract.report.tables,
                                            [&](const TableReport& one) { return one.source.id == source; });
    return key_of(extract.report, table->map, table->day);
}

std::map<ExtractKey, Together> gathered(std::vector<Extract>& extracts) {
    std::map<ExtractKey, Together> all;
    for (auto& extract : extracts) {
        for (const auto& table : extract.report.tables) {
            auto& together = all[key_of(extract.report, table.map, table.day)];
            if (together.report == nullptr) together.report = &extract.report;
            for (const auto& ref : table.spellings) together.spellings[spelt_alike(ref)].insert(ref);
        }
        for (const auto& part : extract.parts) {
            const auto& ref = part.subject().ref;
            auto& together = all[key_of(extract, part)];
            if (together.children.insert(ref).second) together.spellings[spelt_alike(ref)].insert(ref);
        }
        for (const auto& one : extract.everyone) {
            all[key_of(extract.report, one.map, one.day)].everyone.push_back(&one);
        }
    }
    return all;
}

/// References of which another may be the same child's; the report names the first of them.
std::set<std::string> doubtful(const Together& together) {
    constexpr std::size_t most_named = 5;
    std::set<std::string> refs;
    std::size_t named = 0;
    for (const auto& [alike, spellings] : together.spellings) {
        if (spellings.size() < 2) continue;
        refs.insert(spellings.begin(), spellings.end());
        if (++named > most_named) continue;
        together.report->unknown.push_back(fmt::format(
            "'{}' may be one child, written in two ways: nothing about them is taken as complete. "
            "Write each reference in one way.",
            fmt::join(spellings, "' and '")));
    }
    if (named > most_named) {
        together.report->unknown.push_back(
            fmt::format("{} more children may be written in two ways.", named - most_named));
    }
    return refs;
}

/// Takes back what is claimed of children whose other rows may stand under another spelling, and leaves them
/// out of what covers everyone.
void doubt_spellings(std::vector<Extract>& extracts, std::map<ExtractKey, Together>& all) {
    std::map<ExtractKey, std::set<std::string>> doubts;
    for (auto& [key, together] : all) {
        doubts[key] = doubtful(together);
        for (const auto& ref : doubts[key]) together.children.erase(ref);
    }
    for (auto& extract : extracts) {
        for (auto& part : extract.parts) {
            if (doubts[key_of(extract, part)].contains(part.subject().ref)) part = claimed_in_part(part);
        }
    }
}

}  // namespace

Extract read_extract(const std::string& path, const std::vector<RecordMap>& maps, const Wanted& wanted,
                     std::optional<Date> extracted) {
    record_maps::Apply apply{maps, path, wanted, extracted};
    std::vector<std::string> hidden;
    switch (tables::file_kind(path)) {
        case tables::FileKind::csv: {
            std::ifstream in{path, std::ios::binary};
            tables::read_csv(in, path, apply);
            break;
        }
        case tables::FileKind::xml:
            tables::read_census(path, apply);
            break;
        case tables::FileKind::workbook:
            hidden = tables::read_workbook(path, apply);
            break;
    }
    auto extract = apply.finish();
    for (const auto& name : hidden) {
        extract.report.unknown.push_back(fmt::format("'{}': the sheet is hidden, and not read", name));
    }
    return extract;
}

CaseFile claimed_in_part(const CaseFile& file) {
    auto sources = file.sources();
    for (auto& source : sources) {
        for (auto& coverage : source.coverage) coverage.extent = Extent::some;
    }
    return {file.path(), file.subject(), std::move(sources), file.all_entries(), file.conflicts()};
}

void cover_everyone(std::vector<Extract>& extracts) {
    if (extracts.empty()) return;
    auto all = gathered(extracts);
    doubt_spellings(extracts, all);
    std::set<std::pair<std::string, std::string>> covered;  // child and source
    for (const auto& extract : extracts) {
        for (const auto& part : extract.parts) {
            covered.emplace(part.subject().ref, part.sources().front().id);
        }
    }
    auto& parts = extracts.back().parts;
    for (const auto& [key, together] : all) {
        for (const auto* one : together.everyone) {
            for (const auto& ref : together.children) {
                if (!covered.emplace(ref, one->source.id).second) continue;
                Subject subject;
                subject.ref = ref;
                parts.emplace_back(one->path, std::move(subject), std::vector{one->source},
                                   std::vector<Entry>{});
            }
        }
    }
}

}  // namespace caseaudit
