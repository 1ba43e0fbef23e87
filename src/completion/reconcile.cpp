#include <algorithm>
#include <caseaudit/completion.hpp>

#include "completion/answering.hpp"
#include "completion/joining.hpp"

namespace caseaudit {
namespace {

/// What an auditor answered to a question that their other answers mean to be asked.
std::optional<Answer> answer_in(const Audit& audit, const Question& question, const Template& whole) {
    const auto* answer = audit.find(question.id);
    if (answer == nullptr || answer->state == AnswerState::unanswered) return std::nullopt;
    if (is_asked(whole, question, audit) == Asked::no) return std::nullopt;
    return *answer;
}

bool is_agreed(const std::optional<Answer>& first, const std::optional<Answer>& second) {
    return first && second && first->state == second->state && first->value == second->value;
}

void add_words(std::string& words, const std::string& more) {
    if (more.empty() || words.find(more) != std::string::npos) return;
    words += (words.empty() ? "" : " ") + more;
}

/// What was said of a check's answer stays with it; said of another's, it is a reason like any other.
Answer agreed_answer(Answer answer, const Answer& other) {
    add_words(answer.reason, other.reason);
    auto& correction =
        !answer.check.empty() && answer.check == other.check ? answer.correction : answer.reason;
    add_words(correction, other.correction);
    answer.confirmed =
        !answer.check.empty() && answer.correction.empty() && (answer.confirmed || other.confirmed);
    for (const auto& citation : other.evidence) {
        if (std::ranges::find(answer.evidence, citation) == answer.evidence.end())
            answer.evidence.push_back(citation);
    }
    return answer;
}

/// What a check said to either stands beneath what they settle on, confirmed or corrected.
Answer settled(const Answer& decided, const std::optional<Answer>& one, const std::optional<Answer>& other,
               const Question& question, const Scale& scale) {
    if (!decided.check.empty()) return decided;
    const completion::Said said{decided.state, decided.value, decided.reason};
    for (const auto* side : {&one, &other}) {
        if (!*side || !completion::was_checked(**side)) continue;
        if (decided.reason.empty() && completion::corrects(**side, said, scale)) continue;
        Audit checked;
        checked.answers = {**side};
        completion::give_answer(checked, question, scale, said);
        return checked.answers.front();
    }
    return decided;
}

}  // namespace

std::vector<Disagreement> disagreements(const Audit& first, const Audit& second,
                                        const Template& audit_template) {
    completion::check_copies(first, Copy::first, second, Copy::second);
    std::vector<Disagreement> all;
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            auto one = answer_in(first, question, audit_template);
            auto other = answer_in(second, question, audit_template);
            if ((one || other) && !is_agreed(one, other))
                all.push_back({question.id, std::move(one), std::move(other)});
        }
    }
    return all;
}

Audit reconciled(const Audit& first, const Audit& second, const std::vector<Answer>& decisions,
                 const Template& audit_template) {
    completion::check_copies(first, Copy::first, second, Copy::second);
    auto whole = completion::both_without_answers(first, second);
    whole.minutes = std::max(first.minutes, second.minutes);
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            const auto one = answer_in(first, question, audit_template);
            const auto other = answer_in(second, question, audit_template);
            const auto decided = std::ranges::find(decisions, question.id, &Answer::question);
            if (decided != decisions.end()) {
                whole.answers.push_back(
                    settled(*decided, one, other, question, audit_template.scale(question.scale)));
            } else if (is_agreed(one, other)) {
                whole.answers.push_back(agreed_answer(*one, *other));
            }
        }
    }
    completion::drop_not_asked(whole, audit_template);
    return whole;
}

}  // namespace caseaudit
