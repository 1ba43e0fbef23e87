#include <algorithm>
#include <map>

#include "aggregate/parts.hpp"

namespace caseaudit::aggregate {
namespace {

void count(PromptCount& counted, const AuditPrompt& raised, int number) {
    switch (raised.outcome) {
        case Outcome::met:
        case Outcome::not_met:
            ++counted.looked_at;
            break;
        case Outcome::not_applicable:
            ++counted.not_applicable;
            return;
        case Outcome::not_checked:
        case Outcome::error:
            ++counted.not_checked;
            return;
    }
    if (raised.prompts.empty()) return;
    ++counted.raised;
    counted.audits.push_back(number);
    if (std::ranges::any_of(raised.prompts, &Prompt::urgent)) counted.urgent_audits.push_back(number);
}

std::string title_of(const CheckedAudit& checked, const std::string& question) {
    const auto* found = checked.audit_template->find(question);
    return found == nullptr ? question : found->label;
}

/// Urgent ones first, then those raised in most audits.
bool comes_before(const PromptCount& a, const PromptCount& b) {
    const auto urgent_a = a.urgent_audits.size();
    const auto urgent_b = b.urgent_audits.size();
    return std::tie(urgent_b, b.raised, a.question, a.check) <
           std::tie(urgent_a, a.raised, b.question, b.check);
}

}  // namespace

std::vector<PromptCount> prompts(const Audits& audits) {
    std::map<std::pair<std::string, std::string>, PromptCount> by_check;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        for (const auto& raised : audits[i].audit.prompts) {
            auto& counted = by_check[{raised.question, raised.check}];
            counted.question = raised.question;
            counted.title = title_of(audits[i], raised.question);
            counted.check = raised.check;
            count(counted, raised, static_cast<int>(i) + 1);
        }
    }
    std::vector<PromptCount> all;
    for (auto& [key, counted] : by_check) all.push_back(std::move(counted));
    std::ranges::sort(all, comes_before);
    return all;
}

}  // namespace caseaudit::aggregate
