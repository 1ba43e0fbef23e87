#pragma once
#include <optional>
#include <string>

namespace caseaudit::reports {

/// One row of the long table; what is not said stays empty.
struct CsvRow {
    std::string section;
    std::string id;
    std::string title;
    std::string team;
    std::string item;
    std::optional<int> count = std::nullopt;
    std::optional<int> of = std::nullopt;
    std::optional<int> percent = std::nullopt;
    std::string text = {};
};

class CsvTable {
public:
    CsvTable();
    void add(const CsvRow& row);
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

}  // namespace caseaudit::reports
