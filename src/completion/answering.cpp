#include "completion/answering.hpp"

#include <algorithm>
#include <caseaudit/score.hpp>
#include <numeric>

#include "completion/joining.hpp"

namespace caseaudit::completion {
namespace {

Answer& answer_to(Audit& audit, const Question& question) {
    const auto found = std::ranges::find(audit.answers, question.id, &Answer::question);
    if (found != audit.answers.end()) return *found;
    auto& answer = audit.answers.emplace_back();
    answer.question = question.id;
    return answer;
}

bool fails(const Said& said, const Scale& scale) {
    const auto* value = scale.find(said.value);
    return said.state == AnswerState::answered && value != nullptr && value->fails;
}

std::string as_share(const std::optional<Fraction>& score) {
    if (!score) return {};
    const auto common = std::gcd(score->num, score->den);
    return fmt::format("{}/{}", score->num / common, score->den / common);
}

}  // namespace

bool was_checked(const Answer& answer) {
    return !answer.check.empty() && (answer.outcome == Outcome::met || answer.outcome == Outcome::not_met ||
                                     answer.outcome == Outcome::not_applicable);
}

bool corrects(const Answer& answer, const Said& said, const Scale& scale) {
    auto other = answer;
    other.state = said.state;
    other.value = said.value;
    return was_checked(answer) && !follows_check(other, scale);
}

std::string question_for_words(const Answer* before, const Said& said, const Scale& scale) {
    if (before != nullptr && was_checked(*before))
        return corrects(*before, said, scale) ? "Why is it not as the record says?" : "";
    if (said.state == AnswerState::not_applicable) return "Why is it not applicable?";
    if (said.state == AnswerState::no_evidence_found) return "Where did you look?";
    return fails(said, scale) ? "Short evidence:" : "";
}

void give_answer(Audit& audit, const Question& question, const Scale& scale, const Said& said) {
    auto& answer = answer_to(audit, question);
    const bool correction = corrects(answer, said, scale);
    answer.version = question.version;
    answer.state = said.state;
    answer.value = said.value;
    if (was_checked(answer)) {
        answer.confirmed = !correction;
        answer.correction = correction ? said.words : "";
        if (correction && said.state == AnswerState::not_applicable && answer.reason.empty())
            answer.reason = said.words;
        return;
    }
    answer.check.clear();
    answer.outcome = Outcome::met;
    answer.evidence.clear();
    answer.reason = said.words;
}

Audit fit_to_keep(const Audit& audit, const Template& audit_template) {
    auto kept = audit;
    kept.answers.clear();
    for (const auto& section : audit_template.sections) {
        for (const auto& question : section.questions) {
            if (const auto* answer = audit.find(question.id)) kept.answers.push_back(*answer);
        }
    }
    drop_not_asked(kept, audit_template);
    return kept;
}

Audit completed_on(Date day, const Audit& audit, const Template& audit_template) {
    auto complete = fit_to_keep(audit, audit_template);
    complete.status = AuditStatus::complete;
    complete.completed = day;
    complete.stated_scores = std::nullopt;
    if (complete.copy == Copy::whole) {
        const auto scores = score(compile_score_plan(audit_template), audit_template, complete);
        complete.stated_scores =
            StatedScores{scores.grade, as_share(scores.compliance.score), as_share(scores.practice.score)};
    }
    return complete;
}

}  // namespace caseaudit::completion
