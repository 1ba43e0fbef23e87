#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/export.hpp>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace caseaudit {

/// The case files of some files and folders, each read once. A file that cannot be used is refused in a
/// sentence; the others are read all the same.
class CASEAUDIT_API CaseFolder {
public:
    /// `progress(read, all)` is called after each file; it may be empty. Throws `Error` when a path is not
    /// there.
    CaseFolder(const std::vector<std::string>& paths,
               const std::function<void(std::size_t, std::size_t)>& progress);

    const std::vector<CaseFile>& all() const { return files_; }  ///< by the subject's reference
    const std::vector<std::string>& refused() const { return refused_; }

    /// The case files of the subject's siblings, as far as they were read.
    std::vector<const CaseFile*> family(const CaseFile& file) const;

private:
    const CaseFile* find(std::string_view ref) const;
    void join();
    CaseFile join_parts(std::vector<CaseFile> parts);

    std::vector<CaseFile> files_;
    std::vector<std::string> refused_;
};

}  // namespace caseaudit
