#include <caseaudit/completion.hpp>

namespace caseaudit {
namespace {

/// The answer as the check gave it, whatever a person made of it since.
Answer as_checked(const Answer& answer, const Scale& scale) {
    Answer said;
    said.question = answer.question;
    said.version = answer.version;
    said.check = answer.check;
    said.outcome = answer.outcome;
    said.evidence = answer.evidence;
    // Where the check gave no reason, a correction to "not applicable" has put the auditor's there.
    if (answer.correction.empty() || answer.reason != answer.correction) said.reason = answer.reason;
    if (answer.outcome == Outcome::met || answer.outcome == Outcome::not_met) {
        said.state = AnswerState::answered;
        said.value = answer.outcome == Outcome::met ? scale.met : scale.not_met;
    } else if (answer.outcome == Outcome::not_applicable) {
        said.state = AnswerState::not_applicable;
    }
    return said;
}

}  // namespace

Audit blind_copy(const Audit& audit, const Template& audit_template) {
    Audit blind;
    blind.id = audit.id;
    blind.template_id = audit.template_id;
    blind.template_version = audit.template_version;
    blind.template_hash = audit.template_hash;
    blind.copy = Copy::moderation;
    blind.subject_kind = audit.subject_kind;
    blind.subject = audit.subject;
    blind.team = audit.team;
    blind.period = audit.period;
    blind.counting = audit.counting;
    blind.prompts = audit.prompts;
    blind.views = audit.views;
    for (const auto& answer : audit.answers) {
        const auto* question = audit_template.find(answer.question);
        if (answer.check.empty() || question == nullptr) continue;
        blind.answers.push_back(as_checked(answer, audit_template.scale(question->scale)));
    }
    return blind;
}

}  // namespace caseaudit
