#pragma once
#include <spdlog/fmt/fmt.h>

#include <string>
#include <vector>

#include "formats/tables/row_sink.hpp"

namespace caseaudit::test {

/// Writes down what a reader hands over, a line each.
struct RecordedRows : tables::RowSink {
    std::vector<std::string> lines;

    void covers(const Period& period) override {
        lines.push_back(fmt::format("covers {} to {}", iso_date(period.from), iso_date(period.to)));
    }
    void table(std::string_view name) override { lines.push_back(fmt::format("table {}", name)); }
    void row(int line, std::span<const std::string_view> cells) override {
        lines.push_back(fmt::format("{}: {}", line, fmt::join(cells, "|")));
    }
    void record(std::string_view group, int line, std::span<const tables::NamedCell> cells) override {
        std::string text;
        for (const auto& cell : cells) text += fmt::format(" {}={}", cell.name, cell.text);
        lines.push_back(fmt::format("{} {}{}", line, group, text));
    }
    void reject(int line, const std::string& why) override {
        lines.push_back(fmt::format("{} rejected: {}", line, why));
    }
};

}  // namespace caseaudit::test
