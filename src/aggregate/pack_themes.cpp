#include <algorithm>
#include <caseaudit/theme_report.hpp>
#include <numeric>

namespace caseaudit {
namespace {

/// Which teams stand in each column.
using ThemeColumns = std::vector<std::vector<std::size_t>>;

/// The teams from the smallest on, until they are several and have audits enough; none where each alone has.
std::vector<std::size_t> small_teams(const ThemeReport& report, int least) {
    std::vector<std::size_t> order(report.teams.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t team) { return report.audits.by_team[team]; });
    std::vector<std::size_t> together;
    int audits = 0;
    for (const auto team : order) {
        const bool is_small = report.audits.by_team[team] < least;
        const bool are_safe = together.empty() || (together.size() > 1 && audits >= least);
        if (!is_small && are_safe) break;
        together.push_back(team);
        audits += report.audits.by_team[team];
    }
    std::ranges::sort(together);
    return together;
}

ThemeColumns columns_of_teams(const ThemeReport& report, const std::vector<std::size_t>& together) {
    ThemeColumns columns;
    for (std::size_t team = 0; team < report.teams.size(); ++team) {
        if (std::ranges::find(together, team) == together.end()) columns.push_back({team});
    }
    if (!together.empty()) columns.push_back(together);
    return columns;
}

PackThemeCount in_columns(const ThemeCount& count, const ThemeColumns& columns) {
    PackThemeCount counted{count.all, {}};
    for (const auto& teams : columns) {
        int sum = 0;
        for (const auto team : teams) sum += count.by_team[team];
        counted.by_column.push_back(sum);
    }
    return counted;
}

}  // namespace

PackThemes pack_themes(const ThemeReport& report, int quotes_from) {
    PackThemes themes;
    themes.codebook = report.codebook;
    themes.comments = report.comments;
    themes.saying_nothing = report.saying_nothing;
    themes.uncoded = report.uncoded;
    themes.measured = report.measured;
    const auto together = small_teams(report, quotes_from);
    auto columns = columns_of_teams(report, together);
    if (columns.size() < 2) columns.clear();
    for (const auto& teams : columns)
        themes.columns.push_back(teams.size() == 1 ? report.teams[teams.front()] : "Small teams together");
    if (!columns.empty()) {
        for (const auto team : together) themes.together.push_back(report.teams[team]);
    }
    themes.audits = in_columns(report.audits, columns);
    for (const auto& line : report.themes) {
        if (line.issues.audits.all + line.strengths.audits.all == 0) continue;
        themes.themes.push_back({line.id, line.title, in_columns(line.issues.audits, columns),
                                 in_columns(line.strengths.audits, columns)});
    }
    return themes;
}

}  // namespace caseaudit
