#include <algorithm>

#include "aggregate/theme_counts.hpp"
#include "statistics/comparison.hpp"

namespace caseaudit::aggregate {
namespace {

constexpr double false_share = 0.1;  // of what is claimed, how much may be chance

/// Keeps of `all` those that Benjamini and Hochberg let stand, with their q.
template <class Claim>
std::vector<Claim> standing(std::vector<Claim> all, const std::vector<double>& p_values) {
    const auto q_values = statistics::benjamini_hochberg(p_values);
    for (std::size_t i = 0; i < all.size(); ++i) all[i].q = q_values[i];
    std::erase_if(all, [](const Claim& claim) { return claim.q >= false_share; });
    return all;
}

statistics::QuestionCounts counts_of(const ThemeReport& report, const ThemeSide& side) {
    statistics::QuestionCounts counts;
    for (std::size_t team = 0; team < report.teams.size(); ++team)
        counts.teams.push_back({report.teams[team], side.audits.by_team[team], report.audits.by_team[team]});
    return counts;
}

/// What an audit's answers come to in one area: nothing counted, something not met, all met, or between.
enum class AreaSaid : unsigned char { nothing, not_met, met, partly };

template <class CellOf>
void note_answers(const Matrix<CellOf>& matrix, const std::string& area, std::vector<AreaSaid>& said) {
    for (const auto& question : matrix.questions) {
        if (question.area != area) continue;
        for (const auto& answer : question.answers) {
            auto& one = said[static_cast<std::size_t>(answer.audit) - 1];
            if (answer.said == Said::not_met) one = AreaSaid::not_met;
            if (answer.said == Said::partly && one != AreaSaid::not_met) one = AreaSaid::partly;
            if (answer.said == Said::met && one == AreaSaid::nothing) one = AreaSaid::met;
        }
    }
}

/// By position of audit. Drafts answer facts, but say nothing in comments: they count as nothing.
std::vector<AreaSaid> said_of_area(const QaPack& pack, const std::string& area) {
    std::vector<AreaSaid> said(static_cast<std::size_t>(pack.audits));
    note_answers(pack.facts, area, said);
    note_answers(pack.judgements, area, said);
    std::vector<bool> is_complete(said.size());
    for (const auto& graded : pack.grades.audits)
        is_complete[static_cast<std::size_t>(graded.audit) - 1] = true;
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (!is_complete[i]) said[i] = AreaSaid::nothing;
    }
    return said;
}

Accord accord_of(const ThemeAccord& one) {
    const int agreeing = one.not_met_issue + one.met_strength;
    const int opposing = one.not_met_strength + one.met_issue;
    if (agreeing == 0 && opposing == 0) return Accord::silent;
    return agreeing >= opposing ? Accord::agree : Accord::contradict;
}

ThemeAccord accord(std::size_t theme, const PracticeArea& area, const std::vector<AreaSaid>& answers,
                   const std::vector<std::uint8_t>& said) {
    ThemeAccord one;
    one.theme = theme;
    one.area = area.title;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const bool issue = (said[i] & bit_of(CommentKind::issue)) != 0;
        const bool strength = (said[i] & bit_of(CommentKind::strength)) != 0;
        const bool is_not_met = answers[i] == AreaSaid::not_met;
        if (!is_not_met && answers[i] != AreaSaid::met) continue;
        ++(is_not_met ? one.not_met : one.met);
        (is_not_met ? one.not_met_issue : one.met_issue) += issue ? 1 : 0;
        (is_not_met ? one.not_met_strength : one.met_strength) += strength ? 1 : 0;
        if (is_not_met ? strength && !issue : issue) one.contradicting.push_back(static_cast<int>(i) + 1);
    }
    one.accord = accord_of(one);
    return one;
}

}  // namespace

std::vector<ThemeContrast> theme_contrasts(const ThemeReport& report) {
    std::vector<statistics::QuestionCounts> counts;
    for (const auto& line : report.themes) {
        counts.push_back(counts_of(report, line.issues));
        counts.push_back(counts_of(report, line.strengths));
    }
    const auto compared = statistics::compare_teams(counts, {least_to_contrast, false_share});
    std::vector<ThemeContrast> all;
    for (std::size_t i = 0; i < compared.size(); ++i) {
        const auto& one = compared[i];
        if (!one.differs) continue;
        const auto side = i / report.teams.size();
        all.push_back({side / 2, side % 2 == 0 ? CommentKind::issue : CommentKind::strength,
                       i % report.teams.size(), static_cast<int>(one.met), static_cast<int>(one.n),
                       static_cast<int>(one.rest_met), static_cast<int>(one.rest_n),
                       one.adjusted.value_or(1)});
    }
    std::ranges::stable_sort(all, {}, &ThemeContrast::q);
    return all;
}

std::vector<ThemeAccord> theme_accords(const QaPack& pack, const std::vector<PracticeArea>& areas,
                                       const Codebook& codebook, const ThemesSaid& said) {
    std::vector<ThemeAccord> all;
    for (const auto& area : areas) {
        const auto answers = said_of_area(pack, area.id);
        for (std::size_t theme = 0; theme < said.size(); ++theme) {
            const auto& about = codebook.themes[theme].areas;
            if (std::ranges::find(about, area.id) == about.end()) continue;
            auto one = accord(theme, area, answers, said[theme]);
            if (one.accord != Accord::silent) all.push_back(std::move(one));
        }
    }
    return all;
}

std::vector<ThemeLink> theme_links(const QaPack& pack, const std::vector<PracticeArea>& areas,
                                   const ThemesSaid& said) {
    std::vector<ThemeLink> links;
    std::vector<double> p_values;
    for (const auto& area : areas) {
        const auto answers = said_of_area(pack, area.id);
        for (std::size_t theme = 0; theme < said.size(); ++theme) {
            const auto one = accord(theme, area, answers, said[theme]);
            if (one.not_met < least_to_contrast || one.met < least_to_contrast) continue;
            links.push_back({theme, area.title, one.not_met, one.not_met_issue, one.met, one.met_issue, 1});
            p_values.push_back(
                statistics::fisher_exact(one.not_met_issue, one.not_met, one.met_issue, one.met));
        }
    }
    links = standing(std::move(links), p_values);
    std::erase_if(links, [](const ThemeLink& link) {  // rarer there than elsewhere
        return static_cast<double>(link.not_met_issue) / link.not_met <=
               static_cast<double>(link.met_issue) / link.met;
    });
    std::ranges::stable_sort(links, {}, &ThemeLink::q);
    return links;
}

}  // namespace caseaudit::aggregate
