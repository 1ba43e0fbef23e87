#include <algorithm>
#include <map>

#include "aggregate/moderation.hpp"

namespace caseaudit::aggregate {
namespace {

bool has_said_something(const Answer& answer) {
    return !answer.check.empty() && (answer.outcome == Outcome::met || answer.outcome == Outcome::not_met ||
                                     answer.outcome == Outcome::not_applicable);
}

void count(CheckedFact& fact, const Answer& answer, const Scale& scale) {
    ++fact.checked;
    if (follows_check(answer, scale)) {
        ++(answer.confirmed ? fact.confirmed : fact.not_looked_at);
        return;
    }
    ++fact.corrected;
    if (answer.state != AnswerState::answered) return;
    fact.to_met += answer.value == scale.met;
    fact.to_not_met += answer.value == scale.not_met;
}

}  // namespace

std::vector<CheckedFact> checked_facts(const std::vector<CheckedAudit>& audits) {
    std::map<std::pair<std::string, int>, CheckedFact> by_question;
    for (const auto& checked : audits) {
        if (checked.is_draft()) continue;
        for (const auto& answer : checked.audit.answers) {
            const auto* question = checked.audit_template->find(answer.question);
            if (question == nullptr || !has_said_something(answer)) continue;
            auto& fact = by_question[{question->id, question->version}];
            fact.question = question->id;
            fact.version = question->version;
            fact.title = question->label;
            count(fact, answer, checked.audit_template->scale(question->scale));
        }
    }
    std::vector<CheckedFact> all;
    for (auto& [key, fact] : by_question) all.push_back(std::move(fact));
    std::ranges::stable_sort(all, std::greater{}, &CheckedFact::corrected);
    return all;
}

}  // namespace caseaudit::aggregate
