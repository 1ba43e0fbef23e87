#include <algorithm>
#include <caseaudit/completion.hpp>

#include "completion/answering.hpp"
#include "completion/joining.hpp"

namespace caseaudit {
namespace {

/// A fact that one corrected may have opened judgements that the other was never asked.
bool is_fully_answered(const Audit& audit, const Template& whole) {
    const auto answered = [&](const Question& question) {
        return completion::is_answered(audit, whole, question);
    };
    return std::ranges::all_of(whole.sections, [&](const Section& section) {
        return std::ranges::all_of(section.questions, answered);
    });
}

}  // namespace

Audit join_copies(const Audit& facts, const Audit& judgements, const Template& audit_template) {
    completion::check_copies(facts, Copy::facts, judgements, Copy::judgements);
    auto whole = completion::both_without_answers(facts, judgements);
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            const auto& copy = is_part_of(Copy::facts, question) ? facts : judgements;
            if (const auto* answer = copy.find(question.id)) whole.answers.push_back(*answer);
        }
    }
    completion::drop_not_asked(whole, audit_template);
    whole.stated_grade = judgements.stated_grade;
    if (facts.minutes && judgements.minutes) whole.minutes = *facts.minutes + *judgements.minutes;
    if (!facts.minutes) whole.minutes = judgements.minutes;
    if (facts.status == AuditStatus::complete && judgements.status == AuditStatus::complete &&
        is_fully_answered(whole, audit_template)) {
        whole.status = AuditStatus::complete;
        whole.completed = std::max(facts.completed, judgements.completed);
    }
    return whole;
}

}  // namespace caseaudit
