#pragma once
#include <caseaudit/aggregate.hpp>
#include <caseaudit/formats.hpp>
#include <map>
#include <string>
#include <vector>

/// What the commands that take audits share.
namespace caseaudit::cli {

/// The files that operands name: each file, and for each folder the *.audit.xml in it and below it.
std::vector<std::string> audit_files(const std::vector<std::string>& operands);

/// An audit, read and found to fit the template that it names.
struct FittingAudit {
    Audit audit;
    const Template* audit_template = nullptr;  ///< of the folder
};

/// Throws `Error` when it cannot be read, its template's version is not here, or it does not fit. It may be a
/// copy.
FittingAudit read_fitting_copy(const std::string& path, const TemplateFolder& templates);

/// The same; throws `Error` also when it is not complete yet.
FittingAudit read_completed_copy(const std::string& path, const TemplateFolder& templates);

/// An audit, complete or not; throws `Error` also when it is a copy, which is neither scored nor counted.
FittingAudit read_fitting_audit(const std::string& path, const TemplateFolder& templates);

/// Scores audits; the score plan of each template is compiled once.
class Scoring {
public:
    CheckedAudit checked(FittingAudit one);

private:
    std::map<const Template*, ScorePlan> plans_;
};

}  // namespace caseaudit::cli
