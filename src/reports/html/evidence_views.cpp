#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "reports/html/parts.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string in_words(std::string word) {
    std::ranges::replace(word, '-', ' ');
    return word;
}

std::string ratings_words(const EvidencePlan& plan) {
    std::vector<std::string> words;
    for (const auto& [rating, where] : plan.ratings)
        words.push_back(fmt::format("{} on {} ({})", name_of(rating), where.date, where.entry));
    return fmt::format("{}", fmt::join(words, "; "));
}

/// "amber: agree"; "not scored".
std::string ledger_cell(const std::optional<Rag>& rag, const std::string& beside) {
    return rag ? fmt::format("{}: {}", name_of(*rag), beside) : beside;
}

std::string view_of(const EvidenceView& view) {
    if (!view.rating.empty()) return view.rating;
    return view.state.empty() ? "not said" : in_words(view.state);
}

}  // namespace

void set_evidence_views(Data& data, const QaEvidence& evidence) {
    auto plans = list();
    for (const auto& plan : evidence.plans) {
        auto row = object();
        row.set("subject", plan.subject);
        row.set("team", plan.team);
        row.set("ratings", ratings_words(plan));
        row.set("trend", plan.trend);
        row.set("facts", ledger_cell(plan.facts, plan.beside_facts));
        row.set("judgements", ledger_cell(plan.judgements, plan.beside_judgements));
        plans << row;
    }
    set_list(data, "plans", plans);
    auto views = list();
    for (const auto& view : evidence.views) {
        auto row = object();
        row.set("subject", view.subject);
        row.set("from", view.from);
        row.set("category", view.category.empty() ? "no one category" : in_words(view.category));
        row.set("view", view_of(view));
        row.set("judged", ledger_cell(view.audited, view.beside));
        row.set("entry", fmt::format("{} of {}{}", view.where.entry, view.where.date,
                                     view.where.line > 0 ? fmt::format(" (line {})", view.where.line) : ""));
        views << row;
    }
    set_list(data, "views", views);
}

}  // namespace caseaudit::reports
