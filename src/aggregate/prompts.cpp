#include <algorithm>
#include <tuple>

#include "aggregate/parts.hpp"

namespace caseaudit::aggregate {
namespace {

void count(PromptCount& counted, const PromptColumns& one, bool numbered) {
    switch (one.outcome) {
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
    if (!one.raised) return;
    ++counted.raised;
    counted.urgent += one.urgent;
    if (!numbered) return;
    const auto number = static_cast<int>(one.audit) + 1;
    counted.audits.push_back(number);
    if (one.urgent) counted.urgent_audits.push_back(number);
}

/// Urgent ones first, then those raised in most audits.
bool comes_before(const PromptCount& a, const PromptCount& b) {
    return std::tie(b.urgent, b.raised, a.question, a.check) <
           std::tie(a.urgent, a.raised, b.question, b.check);
}

}  // namespace

std::vector<PromptCount> prompts(const Columns& columns, bool numbered) {
    std::vector<PromptCount> all(columns.prompt_names.size());
    std::vector<const Template*> named(all.size());
    for (const auto& one : columns.prompts) {
        auto& counted = all[one.prompt];
        const auto& name = columns.prompt_names[one.prompt];
        const auto* audit_template = &columns.template_of(columns.audits[one.audit]);
        if (named[one.prompt] != audit_template) {
            const auto* question = audit_template->find(name.first);
            counted.question = name.first;
            counted.check = name.second;
            counted.title = question == nullptr ? name.first : question->label;
            named[one.prompt] = audit_template;
        }
        count(counted, one, numbered);
    }
    std::ranges::sort(all, comes_before);
    return all;
}

}  // namespace caseaudit::aggregate
