#pragma once
#include <caseaudit/export.hpp>
#include <set>
#include <string>
#include <vector>

#include "formats/tables/row_sink.hpp"

namespace caseaudit::record_maps {

/// What one table of an extract looks like: its headers, and what stands below them.
struct Sample {
    struct Column {
        std::string header;
        std::set<std::string> values;  ///< distinct; at most one more than `most_values`
    };
    static constexpr std::size_t most_values = 12;

    std::string name;  ///< of the sheet, or the file's stem
    std::vector<Column> columns;
};

/// Looks at the tables of a file. The first row with two cells or more holds the headers.
class CASEAUDIT_API Sampling : public tables::RowSink {
public:
    void covers(const Period&) override {}
    void table(std::string_view name) override;
    void row(int line, std::span<const std::string_view> cells) override;
    void record(std::string_view, int, std::span<const tables::NamedCell>) override {}
    void reject(int, const std::string&) override {}

    std::vector<Sample> samples;
};

}  // namespace caseaudit::record_maps
