#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <string>
#include <vector>

/// What a person's word does to an audit; how it is asked for is the business of the terminal.
namespace caseaudit::completion {

/// What a person answers, with their reason or short evidence.
struct Said {
    AnswerState state = AnswerState::answered;
    std::string value = {};
    std::string words = {};
};

/// Whether the answer's check could tell, so that a person confirms or corrects it.
CASEAUDIT_API bool was_checked(const Answer& answer);

/// Whether `said` is something else than the check's answer.
CASEAUDIT_API bool corrects(const Answer& answer, const Said& said, const Scale& scale);

/// Why `said` needs words: "Why is it not applicable?"; empty where it needs none. `before` is the answer
/// that the question has; null: none.
CASEAUDIT_API std::string question_for_words(const Answer* before, const Said& said, const Scale& scale);

/// Answers the question. What a check could tell stays as it is, confirmed or corrected; where it could not
/// tell, the person's answer takes its place.
CASEAUDIT_API void give_answer(Audit& audit, const Question& question, const Scale& scale, const Said& said);

/// The same audit with its answers in the order of the template, and none to what is not asked.
CASEAUDIT_API Audit fit_to_keep(const Audit& audit, const Template& audit_template);

/// Whether nothing is missing of the question's answer; nor where it may be left open, or is not asked.
CASEAUDIT_API bool is_answered(const Audit& audit, const Template& audit_template, const Question& question);

/// What keeps an audit with the action from being complete, each as "say who is to do it".
CASEAUDIT_API std::vector<std::string> what_action_lacks(const Action& action);

/// Whether the audit has a grade, or can get one when it is answered. A copy of facts has none.
CASEAUDIT_API bool may_be_graded(const Audit& audit, const Template& audit_template);

/// The audit complete on that day, with the scores that it was shown; a copy has none.
CASEAUDIT_API Audit completed_on(Date day, const Audit& audit, const Template& audit_template);

}  // namespace caseaudit::completion
