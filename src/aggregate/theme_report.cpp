#include <algorithm>
#include <caseaudit/theme_bench.hpp>
#include <map>
#include <set>

#include "aggregate/answers.hpp"
#include "aggregate/references.hpp"
#include "aggregate/theme_counts.hpp"

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

ThemeCount empty_count(std::size_t teams, std::size_t months) {
    return {0, std::vector<int>(teams), std::vector<int>(months),
            std::vector<std::vector<int>>(teams, std::vector<int>(months))};
}

void count_one(ThemeCount& count, const ThemePlace& place) {
    ++count.all;
    ++count.by_team[place.team];
    ++count.by_month[place.month];
    ++count.by_team_and_month[place.team][place.month];
}

/// Teams by name and months in order, without gaps between them; and where each audit stands.
std::vector<ThemePlace> place_audits(ThemeReport& report, const std::vector<CheckedAudit>& audits) {
    std::set<std::string> teams;
    std::set<std::chrono::year_month> months;
    for (const auto& checked : audits) {
        if (checked.is_draft()) continue;
        teams.insert(team_name(checked.audit));
        months.insert(caseaudit::month_of(checked.audit.period.to));
    }
    report.teams.assign(teams.begin(), teams.end());
    for (const auto month : months) report.months.push_back(spoken_month(month));
    std::vector<ThemePlace> places;
    for (const auto& checked : audits) {
        if (checked.is_draft()) {
            places.emplace_back();
            continue;
        }
        const auto team = std::distance(teams.begin(), teams.find(team_name(checked.audit)));
        const auto month =
            std::distance(months.begin(), months.find(caseaudit::month_of(checked.audit.period.to)));
        places.push_back({true, static_cast<std::size_t>(team), static_cast<std::size_t>(month)});
    }
    return places;
}

/// Counts comments one after the other, an audit once a theme and side.
class ThemeCounting {
public:
    ThemeCounting(ThemeReport& report, const std::vector<ThemePlace>& places)
        : report_{report},
          places_{places},
          said_(report.themes.size(), std::vector<std::uint8_t>(places.size())) {}

    void add(const HeldComment& comment, const CodedComment& coded) {
        ++report_.comments;
        report_.saying_nothing += coded.says_nothing ? 1 : 0;
        report_.uncoded += !coded.says_nothing && coded.codings.empty() ? 1 : 0;
        bool disagrees = false;
        std::set<std::size_t> repaired;
        for (const auto& coding : coded.codings) {
            add(comment, coding);
            disagrees = disagrees || coding.disagrees();
            for (const auto& hit : coding.hits) {
                for (const auto& repair : hit.repairs) repaired.insert(repair.begin);
            }
        }
        report_.disagreeing += disagrees ? 1 : 0;
        report_.repaired += static_cast<int>(repaired.size());
    }

    const ThemesSaid& said() const { return said_; }

private:
    void add(const HeldComment& comment, const Coding& coding) {
        const auto& place = places_[comment.audit];
        auto& line = report_.themes[coding.theme];
        auto& side = comment.kind == CommentKind::issue ? line.issues : line.strengths;
        auto& said = said_[coding.theme][comment.audit];
        if ((said & bit_of(comment.kind)) == 0) count_one(side.audits, place);
        said = static_cast<std::uint8_t>(said | bit_of(comment.kind));
        side.quotes.push_back({static_cast<int>(comment.audit) + 1, place.team, place.month,
                               coding.disagrees(), pieces_of(comment.text, coding.hits)});
    }

    ThemeReport& report_;
    const std::vector<ThemePlace>& places_;
    ThemesSaid said_;
};

void add_lines(ThemeReport& report, const Codebook& codebook) {
    const auto none = empty_count(report.teams.size(), report.months.size());
    for (const auto& theme : codebook.themes)
        report.themes.push_back({theme.id,
                                 theme.title,
                                 theme.definition,
                                 theme.tier == ThemeTier::optional,
                                 {none, {}},
                                 {none, {}}});
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
    report.codebook = codebook.id + " " + to_string(codebook.version);
    held.places = place_audits(report, audits);
    report.audits = empty_count(report.teams.size(), report.months.size());
    for (const auto& place : held.places) {
        if (place.counts) count_one(report.audits, place);
    }
    add_lines(report, codebook);
    held.comments = held_comments(audits, options.decisions != nullptr);
    std::vector<CommentText> texts;
    for (const auto& comment : held.comments) texts.push_back({comment.text, comment.kind});
    held.coded = ThemeCoder{codebook}.code(texts, options.coding);
    ThemeCounting counting{report, held.places};
    for (std::size_t i = 0; i < texts.size(); ++i) counting.add(held.comments[i], held.coded[i]);
    return counting.said();
}

}  // namespace aggregate

ThemeReport counted_themes(const std::vector<CheckedAudit>& audits, const Codebook& codebook,
                           const CodingOptions& coding) {
    ThemeReport report;
    HeldComments held;
    ThemeReportOptions options;
    options.coding = coding;
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
    if (options.decisions != nullptr) report.measured = measured_in(held, codebook, *options.decisions);
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
