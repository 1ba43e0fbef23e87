#include <spdlog/fmt/fmt.h>

#include "reports/view_words.hpp"
#include "reports/views.hpp"

namespace caseaudit::reports {
namespace {

std::string plans_text(const PackViews& views) {
    std::string text = "  Independent Reviewing Officers on care plans, each child's latest of the quarter\n";
    for (const auto& ratings : views.plans) {
        text += fmt::format("    {}, {}: {} (n {})\n", ratings.team, quarter_words(ratings),
                            rating_words(ratings.counts), ratings.counts.rated());
    }
    text += "  From each child's first rating to the latest\n";
    for (const auto& trend : views.trends) {
        text += fmt::format("    {}: {} (n {})\n", team_words(trend), trend_words(trend), trend.compared());
    }
    if (const auto sentence = claim(views.trends.front()); !sentence.empty())
        text += fmt::format("    {}\n", sentence);
    text += "  Beside the audits' own answers about planning and review, for the same children\n";
    for (const auto& beside : views.beside) {
        text +=
            fmt::format("    {}: {} (n {})\n", ledger_words(beside), beside_words(beside), beside.compared());
        if (const auto sentence = claim(beside); !sentence.empty())
            text += fmt::format("      {}\n", sentence);
    }
    return text;
}

std::string people_text(const PackViews& views) {
    std::string text = "  Child, parent, carer and worker by category, each child's latest\n";
    for (const auto& counts : views.views) {
        text += fmt::format("    {}, {}: {} (n {})\n", person_words(counts), category_words(counts),
                            view_words(counts), counts.children());
    }
    return text;
}

std::string judged_text(const PackViews& views) {
    std::string text = "  Beside the audits' own judgement of the same category, for the same children\n";
    for (const auto& judged : views.judged) {
        text += fmt::format("    {}, {}: {} (n {})\n", person_words(judged), category_words(judged),
                            judged_words(judged), judged.compared());
        if (const auto flag = mismatch_words(judged); !flag.empty())
            text += fmt::format("      Mismatch: {}.\n", flag);
    }
    return text;
}

}  // namespace

std::string views_text(const PackViews& views) {
    if (views.empty()) return "  These audits hold no views.\n";
    std::string text = "  Theirs, as the record has them: no answer and no grade rests on these ratings.\n";
    if (!views.plans.empty()) text += plans_text(views);
    if (!views.views.empty()) text += people_text(views);
    if (!views.judged.empty()) text += judged_text(views);
    return text;
}

}  // namespace caseaudit::reports
