#include "cli/audits.hpp"

#include <spdlog/fmt/fmt.h>

#include <boost/filesystem.hpp>
#include <caseaudit/error.hpp>

#include "files/files.hpp"

namespace caseaudit::cli {
namespace {

const char* advice_on(Copy copy) {
    if (copy == Copy::moderation)
        return "Import it into the store that it was drawn from: 'caseaudit moderate compare' compares it.";
    return copy == Copy::first || copy == Copy::second
               ? "Settle what the two copies do not agree on: caseaudit form --reconcile FIRST SECOND."
               : "Import it with its other half: both become one audit.";
}

}  // namespace

std::vector<std::string> audit_files(const std::vector<std::string>& operands) {
    std::vector<std::string> paths;
    for (const auto& operand : operands) {
        if (!boost::filesystem::is_directory(operand)) {
            paths.push_back(operand);
            continue;
        }
        auto found = files::list(operand, ".audit.xml");
        if (found.empty())
            throw Error{fmt::format("there is no audit (*.audit.xml) in the folder '{}'", operand)};
        paths.insert(paths.end(), found.begin(), found.end());
    }
    return paths;
}

FittingAudit read_fitting_copy(const std::string& path, const TemplateFolder& templates) {
    auto audit = read_audit(path);
    const auto& audit_template = fitting_template(audit, templates);
    return {std::move(audit), &audit_template};
}

FittingAudit read_completed_copy(const std::string& path, const TemplateFolder& templates) {
    auto read = read_fitting_copy(path, templates);
    if (read.audit.status == AuditStatus::complete) return read;
    throw Error{fmt::format("{}: this copy is not complete yet.\nComplete it first.", path)};
}

FittingAudit read_fitting_audit(const std::string& path, const TemplateFolder& templates) {
    auto read = read_fitting_copy(path, templates);
    if (read.audit.copy != Copy::whole) {
        throw Error{fmt::format(
            "{}: this is the '{}' copy of an audit, which is not scored or counted by itself.\n{}", path,
            name_of(read.audit.copy), advice_on(read.audit.copy))};
    }
    return read;
}

CheckedAudit Scoring::checked(FittingAudit one) {
    auto plan = plans_.find(one.audit_template);
    if (plan == plans_.end())
        plan = plans_.emplace(one.audit_template, compile_score_plan(*one.audit_template)).first;
    auto scores = score(plan->second, *one.audit_template, one.audit);
    return {std::move(one.audit), one.audit_template, std::move(scores)};
}

}  // namespace caseaudit::cli
