#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

#include "aggregate/parts.hpp"
#include "model/answer_words.hpp"

namespace caseaudit::aggregate {
namespace {

int actions_on(const std::string& question, const Audits& audits) {
    int number = 0;
    for (const auto& checked : audits) {
        if (checked.is_draft()) continue;
        number += static_cast<int>(std::ranges::count_if(checked.audit.actions, [&](const Action& action) {
            return action.question == question && action.state != ActionState::withdrawn;
        }));
    }
    return number;
}

Finding counted(const AskedQuestion& asked, Said wanted, const Audits& audits) {
    const auto& question = *asked.question;
    Finding finding;
    finding.question = question.id;
    finding.version = question.version;
    finding.measure = question.measure;
    finding.actions = actions_on(question.id, audits);
    for (const auto& given : asked.given) {
        if (!given.is_counted()) continue;
        ++finding.of;
        finding.graded =
            finding.graded || (question.measure == Measure::judgement && grade_named(given.value->id));
        finding.partly += given.said == Said::partly;
        if (given.said != wanted) continue;
        ++finding.count;
        finding.described += given.described() != nullptr;
    }
    return finding;
}

bool ranks_before(const Finding& a, const Finding& b) {
    const auto share_a = static_cast<std::int64_t>(a.count) * b.of;
    const auto share_b = static_cast<std::int64_t>(b.count) * a.of;
    return std::tie(b.count, share_b, a.question, a.version) <
           std::tie(a.count, share_a, b.question, b.version);
}

}  // namespace

std::vector<Finding> findings(const Answers& answers, const Audits& audits) {
    std::vector<Finding> all;
    for (const auto& asked : answers.questions) {
        auto finding = counted(asked, Said::not_met, audits);
        if (finding.count == 0) continue;
        finding.text =
            asked.question->finding.empty() ? asked.question->label + ": not met" : asked.question->finding;
        all.push_back(std::move(finding));
    }
    std::ranges::sort(all, ranks_before);
    return all;
}

std::vector<Finding> strengths(const Answers& answers, const Audits& audits) {
    std::vector<Finding> all;
    for (const auto& asked : answers.questions) {
        auto strength = counted(asked, Said::met, audits);
        if (2 * strength.count <= strength.of) continue;
        strength.text =
            asked.question->strength.empty() ? asked.question->label + ": met" : asked.question->strength;
        all.push_back(std::move(strength));
    }
    std::ranges::sort(all, ranks_before);
    return all;
}

std::vector<NotChecked> not_checked(const Answers& answers, const References& references) {
    std::vector<NotChecked> all;
    for (const auto& asked : answers.questions) {
        std::map<std::string, std::vector<int>> by_reason;
        for (const auto& given : asked.given) {
            if (given.said != Said::not_checked) continue;
            by_reason[references.removed_from(words_of(*given.answer))].push_back(
                static_cast<int>(given.audit) + 1);
        }
        for (auto& [reason, numbers] : by_reason) {
            all.push_back({asked.question->id, asked.question->label, reason, std::move(numbers)});
        }
    }
    return all;
}

}  // namespace caseaudit::aggregate
