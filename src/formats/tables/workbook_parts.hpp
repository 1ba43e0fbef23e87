#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/tables/zip_file.hpp"

namespace caseaudit::tables {

/// A sheet, and where in the archive it is.
struct Sheet {
    std::string name;
    std::string part;
    bool is_hidden = false;
};

/// What the sheets of a workbook share.
struct Workbook {
    std::vector<Sheet> sheets;
    bool from_1904 = false;
    std::vector<bool> shows_date;  ///< by the cells' style

    /// A text that many cells have; nothing where there is none of that number.
    std::optional<std::string_view> shared(std::size_t number) const;

    std::string shared_text;                 ///< one after another
    std::vector<std::size_t> shared_starts;  ///< and the end of the last
};

/// Throws `InputError` when the archive is no workbook, or its parts are damaged or too large.
Workbook read_workbook_parts(const ZipFile& archive, const std::string& path);

}  // namespace caseaudit::tables
