#include "reports/run_prompts.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <tuple>

namespace caseaudit::reports {
namespace {

std::string for_whom(const RaisedPrompt& raised) {
    const auto team = raised.draft->team.empty() ? "Team not recorded" : raised.draft->team;
    return raised.worker.empty() ? team + ", worker not recorded" : team + ", worker " + raised.worker;
}

std::string part(const Run& run, const std::vector<RaisedPrompt>& all, bool urgent) {
    std::string text;
    std::string whom;
    for (const auto& raised : all) {
        if (raised.prompt->urgent != urgent) continue;
        if (const auto next = for_whom(raised); next != whom) {
            whom = next;
            text += fmt::format("  {}\n", whom);
        }
        text += fmt::format("    {}  {}: {}\n", raised.draft->subject, raised.label, raised.prompt->text);
        if (!raised.prompt->evidence.empty())
            text += fmt::format("        {}\n", cited_text(run, raised.prompt->evidence));
    }
    return text;
}

}  // namespace

std::string label_of(const Run& run, const std::string& question) {
    const auto* found = run.audit_template->find(question);
    return found == nullptr ? question : found->label;
}

std::vector<RaisedPrompt> raised_prompts(const Run& run) {
    std::vector<RaisedPrompt> all;
    for (const auto& draft : run.drafts) {
        const auto worker = run.workers.find(draft.subject);
        for (const auto& raised : draft.prompts) {
            for (const auto& prompt : raised.prompts) {
                all.push_back({&draft, &prompt, label_of(run, raised.question),
                               worker == run.workers.end() ? "" : worker->second});
            }
        }
    }
    std::ranges::stable_sort(all, {}, [](const RaisedPrompt& one) {
        return std::tuple{!one.prompt->urgent, one.draft->team, one.worker};
    });
    return all;
}

std::string prompts_text(const Run& run) {
    const auto all = raised_prompts(run);
    const auto urgent = part(run, all, true);
    const auto others = part(run, all, false);
    std::string text;
    if (!urgent.empty()) text += "\nUrgent: look at these today\n" + urgent;
    if (!others.empty()) text += "\nPrompts: look at these now\n" + others;
    return text;
}

std::string cited_text(const Run& run, const std::vector<Citation>& evidence) {
    std::string all;
    for (const auto& citation : evidence) {
        auto kind = citation.kind;
        std::ranges::replace(kind, '-', ' ');
        const auto source = run.several_sources ? citation.source + ", " : "";
        all += fmt::format("{}{} of {} ({}line {})", all.empty() ? "" : "; ", kind, citation.date, source,
                           citation.line);
    }
    return all;
}

}  // namespace caseaudit::reports
