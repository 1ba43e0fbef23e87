#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/stored_prompts.hpp>
#include <nlohmann/json.hpp>
#include <tuple>

#include "aggregate/words.hpp"

namespace caseaudit {
namespace {

std::string entries_cited(const std::vector<Citation>& evidence) {
    std::string all;
    for (const auto& citation : evidence) {
        auto kind = citation.kind;
        std::ranges::replace(kind, '-', ' ');
        all += fmt::format("{}{} of {}", all.empty() ? "" : "; ", kind, citation.date);
    }
    return all;
}

std::string prompts_part(const std::vector<StoredPrompt>& prompts, bool urgent, const char* title) {
    std::string text;
    std::string team;
    for (const auto& one : prompts) {
        if (one.prompt.urgent != urgent) continue;
        if (text.empty()) text = fmt::format("\n{}\n", title);
        if (const auto next = one.team.empty() ? std::string{"Team not recorded"} : one.team; next != team)
            text += fmt::format("  {}\n", team = next);
        text += fmt::format("    {}  {}: {}\n        {}, {}as at {}\n", one.subject, one.label,
                            one.prompt.text, one.audit, one.of_draft ? "a draft " : "", one.as_of);
        if (!one.prompt.evidence.empty())
            text += fmt::format("        {}\n", entries_cited(one.prompt.evidence));
    }
    return text;
}

}  // namespace

std::vector<StoredPrompt> prompts_of(const Audit& audit, const Template* audit_template) {
    std::vector<StoredPrompt> all;
    for (const auto& raised : audit.prompts) {
        const auto* const question =
            audit_template == nullptr ? nullptr : audit_template->find(raised.question);
        for (const auto& prompt : raised.prompts) {
            all.push_back({audit.id, audit.template_id, audit.subject, audit.team, audit.period.to,
                           audit.status == AuditStatus::draft,
                           question == nullptr ? raised.question : question->label, prompt});
        }
    }
    return all;
}

void sort_prompts(std::vector<StoredPrompt>& prompts) {
    std::ranges::stable_sort(prompts, {}, [](const StoredPrompt& one) {
        return std::tuple{!one.prompt.urgent, one.team, one.subject, one.audit};
    });
}

std::string stored_prompts_text(const std::vector<StoredPrompt>& prompts) {
    if (prompts.empty()) return "There is no prompt.\n";
    const auto urgent =
        std::ranges::count_if(prompts, [](const StoredPrompt& one) { return one.prompt.urgent; });
    return fmt::format("{}, {} of them urgent.\n", counted(static_cast<int>(prompts.size()), "prompt"),
                       urgent) +
           prompts_part(prompts, true, "Urgent: look at these today") +
           prompts_part(prompts, false, "Look at these now");
}

std::string stored_prompts_json(const std::vector<StoredPrompt>& prompts) {
    auto all = nlohmann::ordered_json::array();
    for (const auto& one : prompts) {
        auto entries = nlohmann::ordered_json::array();
        for (const auto& citation : one.prompt.evidence) {
            entries.push_back(
                {{"kind", citation.kind}, {"entry", citation.entry}, {"date", iso_date(citation.date)}});
        }
        all.push_back({{"audit", one.audit},
                       {"kind", one.kind},
                       {"subject", one.subject},
                       {"team", one.team},
                       {"as-of", iso_date(one.as_of)},
                       {"draft", one.of_draft},
                       {"question", one.label},
                       {"text", one.prompt.text},
                       {"urgent", one.prompt.urgent},
                       {"entries", entries}});
    }
    return nlohmann::ordered_json{{"prompts", all}}.dump(2) + "\n";
}

}  // namespace caseaudit
