#pragma once
#include <algorithm>
#include <caseaudit/formats.hpp>
#include <filesystem>
#include <string>
#include <vector>

namespace caseaudit::examples {

inline std::vector<std::string> files_of(const std::string& folder) {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator{SOURCE_FOLDER "/examples/" + folder}) {
        paths.push_back(entry.path().string());
    }
    std::ranges::sort(paths);
    return paths;
}

inline std::vector<CaseFile> case_files() {
    std::vector<CaseFile> files;
    for (const auto& path : files_of("case-records-review/case-files")) files.push_back(read_case_file(path));
    return files;
}

inline const Date as_of = *parse_date("2013-05-31");
inline const Period period = months_up_to(as_of, 6);

}  // namespace caseaudit::examples
