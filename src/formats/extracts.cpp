#include "formats/extracts.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <fstream>
#include <map>
#include <tuple>

#include "formats/record_maps/apply.hpp"
#include "formats/tables/census.hpp"
#include "formats/tables/csv.hpp"
#include "formats/tables/file_kind.hpp"
#include "formats/tables/workbook.hpp"

namespace caseaudit {
namespace {

/// Files of one map taken on one day are one extract; so are the returns of several years.
using ExtractKey = std::pair<std::string, Date>;

struct Together {
    std::set<std::string> children;
    std::vector<const Extract::Everyone*> everyone;
};

ExtractKey key_of(const Extract& extract) {
    const auto& report = extract.report;
    return {report.tables.front().map, report.is_return_of_a_year ? Date{} : report.period.to};
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

void cover_everyone(std::vector<Extract>& extracts) {
    std::map<ExtractKey, Together> all;
    std::set<std::pair<std::string, std::string>> covered;  // child and source
    for (const auto& extract : extracts) {
        if (extract.report.tables.empty()) continue;
        auto& together = all[key_of(extract)];
        for (const auto& part : extract.parts) {
            together.children.insert(part.subject().ref);
            covered.emplace(part.subject().ref, part.sources().front().id);
        }
        for (const auto& one : extract.everyone) together.everyone.push_back(&one);
    }
    std::vector<CaseFile> added;
    for (const auto& [key, together] : all) {
        for (const auto* one : together.everyone) {
            for (const auto& ref : together.children) {
                if (!covered.emplace(ref, one->source.id).second) continue;
                Subject subject;
                subject.ref = ref;
                added.emplace_back(one->path, std::move(subject), std::vector{one->source},
                                   std::vector<Entry>{});
            }
        }
    }
    if (extracts.empty()) return;
    auto& parts = extracts.back().parts;
    std::ranges::move(added, std::back_inserter(parts));
}

}  // namespace caseaudit
