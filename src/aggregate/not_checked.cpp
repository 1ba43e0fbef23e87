#include <map>

#include "aggregate/parts.hpp"
#include "model/answer_words.hpp"

/// What could not be checked, and why.
namespace caseaudit::aggregate {
namespace {

int count_unchecked(const Answers& answers, const AskedQuestion& asked) {
    std::int64_t count = 0;
    for (const auto& in : asked.in) {
        for (std::size_t team = 0; team < answers.columns->teams.size(); ++team)
            count += answers.counts[in.layout].given(team, in.position, AnswerCode::not_checked);
    }
    return static_cast<int>(count);
}

std::map<std::string, std::vector<int>> numbers_by_reason(const Answers& answers, std::size_t question,
                                                          const Details& details,
                                                          const References& references) {
    std::map<std::string, std::vector<int>> by_reason;
    for (const auto& kept : details.kept[question]) {
        if (kept.code != AnswerCode::not_checked) continue;
        const auto& audit = (*details.audits)[kept.audit].audit;
        const auto& answer = *audit.find(answers.questions[question].question->id);
        by_reason[references.removed_from(words_of(answer))].push_back(static_cast<int>(kept.audit) + 1);
    }
    return by_reason;
}

}  // namespace

std::vector<NotChecked> not_checked(const Answers& answers, const Details* details,
                                    const References& references) {
    std::vector<NotChecked> all;
    for (std::size_t i = 0; i < answers.questions.size(); ++i) {
        const auto& question = *answers.questions[i].question;
        const auto count = count_unchecked(answers, answers.questions[i]);
        if (count == 0) continue;
        if (details == nullptr) {
            all.push_back({question.id, question.label, "", {}, count});
            continue;
        }
        for (auto& [reason, numbers] : numbers_by_reason(answers, i, *details, references)) {
            const auto audits = static_cast<int>(numbers.size());
            all.push_back({question.id, question.label, reason, std::move(numbers), audits});
        }
    }
    return all;
}

}  // namespace caseaudit::aggregate
