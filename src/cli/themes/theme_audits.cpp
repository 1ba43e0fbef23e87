#include "cli/themes/theme_audits.hpp"

#include <algorithm>

namespace caseaudit::cli {
namespace {

constexpr std::size_t at_once = 250;

/// Of so many audits nothing is set beside the comments: what that needs is let go, since it fills memory.
void keep_comments(CheckedAudit& checked) {
    checked.audit.answers.clear();
    checked.audit.prompts.clear();
    checked.audit.actions.clear();
    checked.scores.explanation.clear();
    checked.scores.would_change.clear();
}

}  // namespace

std::vector<CheckedAudit> whole_audits(const Arguments& arguments, const ReportAudits& read,
                                       const TemplateFolder& templates, std::string_view command) {
    if (!read.are_packed()) return read.audits;
    StoredAudits stored{arguments, command, templates};
    std::vector<CheckedAudit> audits;
    for (std::size_t begin = 0; begin < read.ids.size(); begin += at_once) {
        const auto end = std::min(begin + at_once, read.ids.size());
        for (auto& checked : stored.read({read.ids.begin() + static_cast<std::ptrdiff_t>(begin),
                                          read.ids.begin() + static_cast<std::ptrdiff_t>(end)})) {
            keep_comments(checked);
            audits.push_back(std::move(checked));
        }
    }
    return audits;
}

}  // namespace caseaudit::cli
