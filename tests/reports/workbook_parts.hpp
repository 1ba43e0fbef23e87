#pragma once
#include <map>
#include <string>
#include <vector>

/// A workbook's parts as they are in its archive, and its sheets as their XML has them.
namespace workbook_parts {

/// By name: "xl/workbook.xml" …
std::map<std::string, std::string> parts_of(const std::string& bytes);

struct SheetCell {
    bool is_text = false;
    std::string value;
    bool operator==(const SheetCell&) const = default;
};
struct ReadSheet {
    std::vector<std::vector<SheetCell>> rows;  ///< empty cells as empty texts
    bool has_formula = false;

    /// Of the row whose first cells are `start`, what stands under `column`; the heads are in row `heads`.
    std::string at(const std::vector<std::string>& start, const std::string& column) const;
    const std::vector<SheetCell>& heads() const { return rows.at(2); }
};
/// By the names of the sheets.
std::map<std::string, ReadSheet> sheets_of(const std::string& bytes);

}  // namespace workbook_parts
