#include <algorithm>
#include <map>
#include <tuple>

#include "aggregate/parts.hpp"

namespace caseaudit::aggregate {
namespace {

GradedAudit graded(const CheckedAudit& checked, int number, const References& references) {
    const auto& [audit, audit_template, scores] = checked;
    GradedAudit one;
    one.audit = number;
    one.kind = audit_template->title;
    one.team = audit.team;
    if (const auto& share = scores.compliance.score) one.compliance = percent(share->num, share->den);
    one.compliance_rag = scores.compliance_rag;
    one.practice = scores.practice_grade;
    one.computed = scores.grade;
    one.failed_gates = scores.failed_gates;
    one.explanation = scores.explanation;
    one.would_change = scores.would_change;
    if (!audit.stated_grade) return one;
    one.stated = audit.stated_grade->grade;
    one.stated_reason = references.removed_from(audit.stated_grade->reason);
    return one;
}

void count(Grades& grades, const GradedAudit& one) {
    ++grades.complete;
    if (one.computed) ++grades.computed[static_cast<std::size_t>(*one.computed)];
    if (one.stated) ++grades.stated[static_cast<std::size_t>(*one.stated)];
    grades.not_scored += !one.computed;
    grades.not_stated += !one.stated;
    grades.differing += one.differs();
}

std::vector<GateCount> gates(const std::vector<GradedAudit>& audits) {
    std::map<std::pair<std::string, Grade>, GateCount> by_gate;
    for (const auto& one : audits) {
        for (const auto& gate : one.failed_gates) {
            auto& counted = by_gate[{gate.question, gate.cap}];
            counted = {gate.question, gate.label, gate.cap, counted.audits + 1};
        }
    }
    std::vector<GateCount> all;
    for (const auto& [key, counted] : by_gate) all.push_back(counted);
    std::ranges::stable_sort(all, [](const GateCount& a, const GateCount& b) { return a.audits > b.audits; });
    return all;
}

}  // namespace

Grades grades(const Audits& audits, const References& references) {
    Grades all;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        if (audits[i].is_draft()) {
            ++all.drafts;
            continue;
        }
        all.audits.push_back(graded(audits[i], static_cast<int>(i) + 1, references));
        count(all, all.audits.back());
    }
    all.gates = gates(all.audits);
    return all;
}

}  // namespace caseaudit::aggregate
