#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "formats/extracts.hpp"

namespace caseaudit {

/// On which day extracts were taken, where they do not say so themselves.
class CASEAUDIT_API ExtractDays {
public:
    ExtractDays() = default;
    /// Each is `2026-09-30`, for every file, or `annex-a.xlsx=2026-09-30`. Throws `Error` at what is neither.
    explicit ExtractDays(const std::vector<std::string>& given);

    std::optional<Date> of(const std::string& path) const;

private:
    std::optional<Date> everywhere_;
    std::map<std::string, Date, std::less<>> by_name_;
};

/// What is to be read, and what of it is kept.
struct Opening {
    std::vector<std::string> paths;  ///< files and folders: case files, extracts, record maps
    std::string record_maps;         ///< the folder of the maps that are shipped; empty: none
    Wanted wanted;
    ExtractDays extracted;
    std::function<void(std::size_t, std::size_t)> progress = {};  ///< called after each file: read, all
};

/// The references in a file, one a line; an empty line counts for nothing. Throws `Error`, naming the line.
CASEAUDIT_API std::set<std::string, std::less<>> read_subjects(const std::string& path);

}  // namespace caseaudit
