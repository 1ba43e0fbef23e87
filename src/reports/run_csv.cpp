#include <spdlog/fmt/fmt.h>

#include "reports/csv.hpp"
#include "reports/run_report.hpp"

namespace caseaudit::reports {
namespace {

std::string entries_of(const std::vector<Citation>& evidence) {
    std::string all;
    for (const auto& citation : evidence) {
        all += fmt::format("{}{} {} (line {})", all.empty() ? "" : "; ", citation.entry,
                           iso_date(citation.date), citation.line);
    }
    return all;
}

std::string rows_of(const Run& run, const Audit& draft) {
    const auto found = run.workers.find(draft.subject);
    const auto worker = found == run.workers.end() ? "" : found->second;
    std::string rows;
    const auto row = [&](std::string_view what, const std::string& question, const std::string& text,
                         const std::vector<Citation>& evidence) {
        rows += csv_row(
            {draft.subject, draft.team, worker, std::string{what}, question, text, entries_of(evidence)});
    };
    for (const auto& answer : draft.answers) {
        if (answer.outcome == Outcome::met || answer.outcome == Outcome::not_applicable) continue;
        row(name_of(answer.outcome), answer.question, answer.reason, answer.evidence);
    }
    for (const auto& raised : draft.prompts) {
        if (raised.outcome == Outcome::not_checked || raised.outcome == Outcome::error) {
            row(name_of(raised.outcome), raised.question, raised.reason, {});
        }
        for (const auto& prompt : raised.prompts) {
            row(prompt.urgent ? "urgent prompt" : "prompt", raised.question, prompt.text, prompt.evidence);
        }
    }
    return rows;
}

}  // namespace

std::string run_csv(const Run& run) {
    auto text = csv_row({"subject", "team", "worker", "what", "question", "text", "entries"});
    for (const auto& draft : run.drafts) text += rows_of(run, draft);
    return text;
}

}  // namespace caseaudit::reports
