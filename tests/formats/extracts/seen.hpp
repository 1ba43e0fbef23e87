#pragma once
#include <string>
#include <vector>

#include "formats/tables/row_sink.hpp"

namespace caseaudit::test {

/// Writes down what a reader hands over: `3: a | b`.
struct Seen : tables::RowSink {
    std::vector<std::string> names;  ///< of the tables
    std::vector<std::string> rows;

    void covers(const Period&) override {}
    void table(std::string_view text) override { names.emplace_back(text); }
    void row(int line, std::span<const std::string_view> cells) override {
        auto text = std::to_string(line) + ":";
        for (const auto cell : cells) text += (text.back() == ':' ? " " : " | ") + std::string{cell};
        rows.push_back(text);
    }
    void record(std::string_view, int, std::span<const tables::NamedCell>) override {}
    void reject(int, const std::string&) override {}
};

}  // namespace caseaudit::test
