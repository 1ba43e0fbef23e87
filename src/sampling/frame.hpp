#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/export.hpp>
#include <map>
#include <string>
#include <vector>

/// From the files that could be audited to those that are: the frame, the draw, and how far it carries.
namespace caseaudit::sampling {

/// One file that could be drawn, by its reference.
struct FrameCase {
    std::string ref;
    std::map<std::string, std::string, std::less<>>
        attributes;  ///< team, status …: what strata and quotas name
};

/// Every file that could be drawn, each once, in the order of their references.
struct Frame {
    std::vector<FrameCase> cases;
    std::vector<std::string> columns;  ///< the names of the attributes
};

/// A file left out before drawing, and why.
struct Exclusion {
    std::string ref;
    std::string reason;
};

/// A CSV file with a column `ref`; every other column is an attribute. Throws `Error` where there is no such
/// column, no row, a row without a reference, or a reference twice.
CASEAUDIT_API Frame read_frame(const std::string& path);

/// The subjects of case files, with their team and what else is recorded of them in one value.
CASEAUDIT_API Frame frame_of(const std::vector<CaseFile>& files);

/// A CSV file with the columns `ref` and `reason`. Throws `Error` where one is missing, or a row lacks
/// either.
CASEAUDIT_API std::vector<Exclusion> read_exclusions(const std::string& path);

/// The frame without what is excluded. Throws `Error` where a reference is excluded that is not in it, or
/// twice, or where nothing remains.
CASEAUDIT_API Frame without(Frame frame, const std::vector<Exclusion>& exclusions);

}  // namespace caseaudit::sampling
