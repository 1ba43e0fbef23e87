#include <algorithm>
#include <map>
#include <tuple>

#include "aggregate/parts.hpp"

namespace caseaudit::aggregate {
namespace {

void count(Grades& grades, const AuditColumns& one) {
    ++grades.complete;
    if (one.computed >= 0) ++grades.computed.at(static_cast<std::size_t>(one.computed));
    if (one.stated >= 0) ++grades.stated.at(static_cast<std::size_t>(one.stated));
    grades.not_scored += one.computed < 0;
    grades.not_stated += one.stated < 0;
    grades.differing += one.computed >= 0 && one.stated >= 0 && one.computed != one.stated;
}

std::vector<const Question*> questions_of(const Template& audit_template) {
    std::vector<const Question*> all;
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) all.push_back(&question);
    }
    return all;
}

std::vector<GateCount> gates(const Columns& columns) {
    std::vector<std::vector<const Question*>> questions;
    for (const auto& layout : columns.layouts) questions.push_back(questions_of(*layout.audit_template));
    std::map<std::pair<std::string, Grade>, GateCount> by_gate;
    for (const auto& gate : columns.gates) {
        const auto& audit = columns.audits[gate.audit];
        if (audit.draft) continue;
        const auto& question = *questions[audit.layout].at(gate.question);
        const auto cap = question.gate.value_or(Grade::requires_improvement);
        auto& counted = by_gate[{question.id, cap}];
        counted = {question.id, question.label, cap, counted.audits + 1};
    }
    std::vector<GateCount> all;
    for (const auto& [key, counted] : by_gate) all.push_back(counted);
    std::ranges::stable_sort(all, [](const GateCount& a, const GateCount& b) { return a.audits > b.audits; });
    return all;
}

}  // namespace

GradedAudit graded_audit(const CheckedAudit& checked, int number, const References& references,
                         bool is_quoted) {
    const auto& [audit, audit_template, scores] = checked;
    GradedAudit one;
    one.audit = number;
    one.kind = audit_template->title;
    one.team = audit.team;
    if (const auto& share = scores.compliance.score)
        one.compliance = percent_within(*share, audit_template->bands);
    one.compliance_rag = scores.compliance_rag;
    one.practice = scores.practice_grade;
    one.computed = scores.grade;
    one.failed_gates = scores.failed_gates;
    one.explanation = scores.explanation;
    one.would_change = scores.would_change;
    if (!audit.stated_grade) return one;
    one.stated = audit.stated_grade->grade;
    if (is_quoted) one.stated_reason = references.removed_from(audit.stated_grade->reason);
    return one;
}

Grades grades(const Columns& columns, const Audits* audits, const References& references,
              const QuotedTeams& quoted) {
    Grades all;
    std::vector<bool> has_one(columns.files);
    for (std::size_t i = 0; i < columns.audits.size(); ++i) {
        if (columns.audits[i].draft) {
            ++all.drafts;
            continue;
        }
        count(all, columns.audits[i]);
        all.one_a_file = all.one_a_file && !has_one[columns.audits[i].file];
        has_one[columns.audits[i].file] = true;
        if (audits == nullptr) continue;
        const auto& audit = (*audits)[i].audit;
        const bool is_quoted = quoted.has(audit);
        all.audits.push_back(graded_audit((*audits)[i], static_cast<int>(i) + 1, references, is_quoted));
        all.withheld += !is_quoted && audit.stated_grade && !audit.stated_grade->reason.empty();
    }
    all.gates = gates(columns);
    return all;
}

}  // namespace caseaudit::aggregate
