#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/error.hpp>
#include <caseaudit/formats.hpp>

namespace caseaudit {
namespace {

/// Says which audit file it is, and which question where there is one.
class Complaint {
public:
    explicit Complaint(const Audit& audit) : where_{audit.path.empty() ? audit.id : audit.path} {}

    [[noreturn]] void fail(const std::string& message, const std::string& advice) const {
        throw Error{fmt::format("{}: {}\n{}", where_, message, advice)};
    }
    [[noreturn]] void fail(std::string_view question, const std::string& message,
                           const std::string& advice) const {
        fail(fmt::format("question '{}': {}", question, message), advice);
    }

private:
    std::string where_;
};

void check_template(const Audit& audit, const Template& one, const Complaint& complaint) {
    if (audit.template_id != one.id) {
        complaint.fail(fmt::format("it answers the template '{}', not '{}'", audit.template_id, one.id),
                       fmt::format("Check it against '{}'.", audit.template_id));
    }
    if (audit.template_version != one.version) {
        complaint.fail(fmt::format("it answers version {} of '{}'; this is version {}",
                                   to_string(audit.template_version), one.id, to_string(one.version)),
                       fmt::format("Use the folder of templates that has version {}.",
                                   to_string(audit.template_version)));
    }
    if (!audit.template_hash.empty() && audit.template_hash != one.hash) {
        complaint.fail(
            fmt::format("version {} of '{}' has been changed since it was answered: {} then, {} now",
                        to_string(one.version), one.id, audit.template_hash, one.hash),
            "Use the template as it was, and give a changed template a new version.");
    }
    if (audit.subject_kind != one.subject) {
        complaint.fail(fmt::format("'{}' audits another kind of subject", one.id), "Correct 'subject-kind'.");
    }
}

void check_completion(const Audit& audit, const Complaint& complaint) {
    if (audit.status != AuditStatus::complete) return;
    if (!audit.completed) {
        complaint.fail("it is complete, but does not say when",
                       "Add completed=\"…\", or write status=\"draft\".");
    }
    if (audit.auditors.empty()) {
        complaint.fail("it is complete, but names no auditor",
                       "Add an <auditor>, or write status=\"draft\".");
    }
    for (const auto& risk : audit.risks) {
        if (!risk.what.empty() && !risk.told.empty() && risk.on && !risk.at.empty() && !risk.response.empty())
            continue;
        complaint.fail(
            "a child may be at risk now, but it does not say who was told, on which day, at what time, or "
            "what "
            "they answered",
            "Speak to the team manager today, and complete <risk-now>; or write status=\"draft\".");
    }
}

std::string values_of(const Scale& scale) {
    std::vector<std::string_view> values;
    for (const auto& value : scale.values) values.push_back(value.id);
    return fmt::format("The scale '{}' has '{}'.", scale.id, fmt::join(values, "', '"));
}

void check_state(const Answer& answer, const Scale& scale, const Complaint& complaint) {
    if (answer.state == AnswerState::answered && scale.find(answer.value) == nullptr) {
        complaint.fail(answer.question, fmt::format("'{}' is not a value of its scale", answer.value),
                       values_of(scale));
    }
    if (answer.state == AnswerState::not_applicable && answer.reason.empty()) {
        complaint.fail(answer.question, "it is not applicable, but no reason is given", "Add a <reason>.");
    }
    if (answer.state == AnswerState::no_evidence_found && !answer.check.empty() &&
        answer.correction.empty()) {
        complaint.fail(answer.question, "only a person can say that there is no evidence",
                       "Remove 'check' and 'outcome' where a person looked.");
    }
}

void check_answer(const Answer& answer, const Audit& audit, const Template& one, const Complaint& complaint) {
    const auto* question = one.find(answer.question);
    if (question == nullptr) {
        complaint.fail(answer.question, fmt::format("the template '{}' has no such question", one.id),
                       "Remove the answer, or correct its question.");
    }
    if (answer.version != question->version) {
        complaint.fail(answer.question,
                       fmt::format("version {} is answered; the template has version {}", answer.version,
                                   question->version),
                       "Answer the question as the template has it.");
    }
    const auto& scale = one.scale(question->scale);
    check_state(answer, scale, complaint);
    if (!answer.check.empty() && answer.correction.empty() && !follows_check(answer, scale)) {
        complaint.fail(
            answer.question,
            fmt::format("the answer is not what '{}' said ({})", answer.check, name_of(answer.outcome)),
            "Say why in <correction>, or remove 'check' and 'outcome' where a person answered.");
    }
    if (is_asked(one, *question, audit) == Asked::no) {
        complaint.fail(answer.question, "it is answered, but earlier answers mean that it is not asked",
                       "Remove the answer, or correct the earlier one.");
    }
}

void check_answers(const Audit& audit, const Template& one, const Complaint& complaint) {
    for (const auto& answer : audit.answers) {
        if (audit.find(answer.question) != &answer) {
            complaint.fail(answer.question, "it is answered twice", "Keep one of the answers.");
        }
        check_answer(answer, audit, one, complaint);
    }
}

/// Refuses those of `parts` that are about a question that the template has not.
template <class Part>
void check_questions(const std::vector<Part>& parts, std::string_view what, const Template& one,
                     const Complaint& complaint) {
    for (const auto& part : parts) {
        if (part.question.empty() || one.find(part.question) != nullptr) continue;
        complaint.fail(
            part.question,
            fmt::format("{} is about it, but the template '{}' has no such question", what, one.id),
            "Correct the question.");
    }
}

void check_views(const Audit& audit, const Complaint& complaint) {
    for (const auto& view : audit.views) {
        if (audit.period.contains(view.where.date)) continue;
        complaint.fail(fmt::format("the view of {} lies outside the audit period", view.where.date),
                       "Remove it, or correct its date.");
    }
}

}  // namespace

void check_audit(const Audit& audit, const Template& audit_template) {
    const Complaint complaint{audit};
    check_template(audit, audit_template, complaint);
    check_completion(audit, complaint);
    check_answers(audit, audit_template, complaint);
    check_views(audit, complaint);
    check_questions(audit.prompts, "a prompt", audit_template, complaint);
    check_questions(audit.comments, "a comment", audit_template, complaint);
    check_questions(audit.described, "'described, not recorded'", audit_template, complaint);
    check_questions(audit.actions, "an action", audit_template, complaint);
}

}  // namespace caseaudit
