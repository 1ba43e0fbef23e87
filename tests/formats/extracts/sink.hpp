#pragma once
#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <string>
#include <vector>

#include "formats/extracts.hpp"
#include "formats/extracts/some_map.hpp"
#include "formats/record_maps/apply.hpp"

namespace caseaudit::test {

using Rows = std::vector<std::vector<std::string>>;

inline Date day(const char* text) { return *parse_date(text); }

/// Some rows, given to the engine as a reader would.
class Given {
public:
    explicit Given(Wanted wanted = {}, std::optional<Date> extracted = day("2026-09-30"))
        : wanted_{std::move(wanted)}, apply_{maps_, "x.csv", wanted_, extracted} {}

    Given& table(const std::string& name, const Rows& rows) {
        apply_.table(name);
        int line = 0;
        for (const auto& row : rows) {
            const std::vector<std::string_view> cells{row.begin(), row.end()};
            apply_.row(++line, cells);
        }
        return *this;
    }
    Extract extract() { return apply_.finish(); }

private:
    std::vector<RecordMap> maps_{read_record_map_text(some_map, "some.xml")};
    Wanted wanted_;
    record_maps::Apply apply_;
};

inline Extract extract(const std::string& name, const Rows& rows, Wanted wanted = {}) {
    return Given{std::move(wanted)}.table(name, rows).extract();
}

inline const Coverage* coverage(const CaseFile& file, std::string_view kind) {
    for (const auto& one : file.sources().front().coverage) {
        if (one.kind == kind) return &one;
    }
    return nullptr;
}

inline std::string only_reject(const Extract& extract) {
    const auto& table = extract.report.tables.at(0);
    REQUIRE(table.rejects.size() == 1);
    CHECK(table.rejected == 1);
    return table.rejects[0].file + ":" + std::to_string(table.rejects[0].line) + ": " + table.rejects[0].why;
}

}  // namespace caseaudit::test
