// What finished assessments record.
#include "checks.hpp"
#include "which.hpp"

using namespace caseaudit;

namespace assessment {
namespace {

Result each_has(const char* field, std::string_view lacking, std::string_view unknown, const CaseFile& file,
                const Context& context) {
    const auto assessments = finished(file, context);
    if (assessments.empty()) return not_applicable("No assessment was finished in the audit period.");
    return each(assessments, [&](const Entry& one) { return shown(one.field(field)); },
                {.lacking = lacking, .unknown = unknown, .thing = "assessment"});
}

/// "No" is as good as a blank.
Shown seen(const Entry& assessment) {
    const auto& box = assessment.field("child-seen");
    return box.is("no") ? Shown::no : shown(box);
}

}  // namespace

/// Not met when an assessment does not say that the child was seen.
Result child_seen(const CaseFile& file, const Context& context) {
    const auto assessments = finished(file, context);
    if (assessments.empty()) return not_applicable("No assessment was finished in the audit period.");
    return each(assessments, seen,
                {.lacking = "The child is not recorded as seen in",
                 .unknown = "Whether the child was seen",
                 .thing = "assessment"});
}

/// Not met when an assessment says nothing of risk.
Result risk_recorded(const CaseFile& file, const Context& context) {
    return each_has("risk", "Nothing about risk is recorded in", "Risk", file, context);
}

/// Not met when an assessment says nothing of what protects the child.
Result protective_factors_recorded(const CaseFile& file, const Context& context) {
    return each_has("protective-factors", "Nothing about protective factors is recorded in",
                    "What protects the child", file, context);
}

/// Not met when an assessment ends without recommendations.
Result recommendations_recorded(const CaseFile& file, const Context& context) {
    return each_has("recommendations", "No recommendations are recorded in", "The recommendation", file,
                    context);
}

}  // namespace assessment
