#include <algorithm>
#include <caseaudit/theme_bench.hpp>

#include "aggregate/references.hpp"
#include "aggregate/theme_counting.hpp"

namespace caseaudit {
namespace {

using namespace aggregate;

std::vector<HeldComment> held_comments(const std::vector<CheckedAudit>& audits, bool with_hashes) {
    const References references{audits};
    std::vector<HeldComment> all;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        if (audits[i].is_draft()) continue;
        for (const auto& comment : audits[i].audit.comments)
            all.push_back({i, comment.kind, references.removed_from(comment.text),
                           with_hashes ? comment_hash(comment.text) : ""});
    }
    return all;
}

/// What is said in a team with few audits would say who said it.
void withhold(ThemeReport& report, std::vector<ThemeQuote>& quotes) {
    const auto kept = std::erase_if(quotes, [&](const ThemeQuote& quote) {
        return report.audits.by_team[quote.team] < report.quotes_from;
    });
    report.withheld += static_cast<int>(kept);
}

void withhold_of_small_teams(ThemeReport& report) {
    for (auto& line : report.themes) {
        withhold(report, line.issues.quotes);
        withhold(report, line.strengths.quotes);
    }
    for (auto& theme : report.emerging.themes) withhold(report, theme.quotes);
}

}  // namespace

namespace aggregate {

ThemesSaid count_comments(ThemeReport& report, HeldComments& held, const std::vector<CheckedAudit>& audits,
                          const Codebook& codebook, const ThemeReportOptions& options) {
    AuditPlaces places;
    for (const auto& checked : audits) places.add(checked.audit, checked.is_draft());
    held.places = places.place(report);
    held.comments = held_comments(audits, options.decisions != nullptr);
    std::vector<CommentText> texts;
    for (const auto& comment : held.comments) texts.push_back({comment.text, comment.kind});
    held.coded = ThemeCoder{codebook}.code(texts, options.coding);
    ThemeCounting counting{report, held.places, codebook, options.decisions};
    for (std::size_t i = 0; i < texts.size(); ++i) counting.add(held.comments[i], held.coded[i]);
    return counting.said();
}

}  // namespace aggregate

ThemeReport counted_themes(const std::vector<CheckedAudit>& audits, const Codebook& codebook,
                           const ThemeReportOptions& options) {
    ThemeReport report;
    HeldComments held;
    count_comments(report, held, audits, codebook, options);
    return report;
}

ThemeReport theme_report(const std::vector<CheckedAudit>& audits, const std::vector<PracticeArea>& areas,
                         const Codebook& codebook, const ThemeReportOptions& options) {
    const auto pack = qa_pack(audits, areas, {options.title, "", options.as_of, options.selection});
    ThemeReport report;
    report.title = options.title.empty() ? "What auditors say" : options.title;
    report.as_of = pack.as_of;
    report.selection = options.selection;
    HeldComments held;
    const auto said = count_comments(report, held, audits, codebook, options);
    report.emerging = emerging_in(held, audits, options);
    report.quotes_from = options.quotes_from;
    withhold_of_small_teams(report);
    report.is_tested = options.is_tested;
    report.accords = theme_accords(pack, areas, codebook, said);
    if (!report.is_tested) return report;
    report.contrasts = theme_contrasts(report);
    report.is_large_enough = std::ranges::any_of(report.audits.by_team, [&](int audits_of_team) {
        return audits_of_team >= least_to_contrast && report.audits.all - audits_of_team >= least_to_contrast;
    });
    report.links = theme_links(pack, areas, said);
    return report;
}

std::string_view name_of(Accord accord) {
    if (accord == Accord::agree) return "agree";
    return accord == Accord::contradict ? "contradict" : "silent";
}

}  // namespace caseaudit
