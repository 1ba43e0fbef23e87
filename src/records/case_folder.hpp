#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/export.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "records/opening.hpp"

namespace caseaudit {

/// The case files of some files and folders, each read once: our own XML, and extracts by their record maps.
/// What several sources say of one subject is one case file. A file that cannot be used is refused in a
/// sentence; the others are read all the same.
class CASEAUDIT_API CaseFolder {
public:
    /// Throws `Error` when a path is not there.
    explicit CaseFolder(const Opening& opening);

    const std::vector<CaseFile>& all() const { return files_; }  ///< by the subject's reference
    const std::vector<std::string>& refused() const { return refused_; }
    /// What was found in each extract, by its path.
    const std::vector<ExtractReport>& extracts() const { return reports_; }

    /// The case files of the subject's siblings, as far as they were read.
    std::vector<const CaseFile*> family(const CaseFile& file) const;

private:
    const CaseFile* find(std::string_view ref) const;
    void refuse_second_tables(std::vector<Extract>& extracts);
    void take(std::vector<Extract>& extracts);
    void join();
    CaseFile join_parts(std::vector<CaseFile> parts);

    std::vector<CaseFile> files_;
    std::vector<std::string> refused_;
    std::vector<ExtractReport> reports_;
};

}  // namespace caseaudit
