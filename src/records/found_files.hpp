#pragma once
#include <string>
#include <vector>

namespace caseaudit::records {

/// The files to be read, by what they are; each list sorted, each file once.
struct FoundFiles {
    std::vector<std::string> case_files;
    std::vector<std::string> feedback_forms;
    std::vector<std::string> record_maps;
    std::vector<std::string> extracts;
};

/// Looks at files and into folders. Of a folder: `.xml` that is no audit, `.csv`, `.xlsx`; a file named
/// itself is taken for an extract when it is nothing else. Throws `Error` when a path is not there.
FoundFiles find_files(const std::vector<std::string>& paths);

}  // namespace caseaudit::records
