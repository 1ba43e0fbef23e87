#include <caseaudit/theme_reports.hpp>

#include "reports/csv_table.hpp"
#include "reports/emerging_words.hpp"
#include "reports/theme_words.hpp"

namespace caseaudit {
namespace {

using namespace reports;

void add_theme_counts(CsvTable& table, const ThemeReport& report, const ThemeLine& line, CommentKind kind) {
    const auto section = "theme-" + std::string{side_word(kind)};
    const auto& counted = side_of(line, kind).audits;
    table.add({section, line.id, line.title, "", "", counted.all, report.audits.all});
    for (std::size_t team = 0; team < report.teams.size(); ++team) {
        table.add({section, line.id, line.title, report.teams[team], "", counted.by_team[team],
                   report.audits.by_team[team]});
        for (std::size_t month = 0; month < report.months.size(); ++month)
            table.add({section, line.id, line.title, report.teams[team], report.months[month],
                       counted.by_team_and_month[team][month], report.audits.by_team_and_month[team][month]});
    }
    for (std::size_t month = 0; month < report.months.size(); ++month)
        table.add({section, line.id, line.title, "", report.months[month], counted.by_month[month],
                   report.audits.by_month[month]});
}

void add_quotes(CsvTable& table, const ThemeReport& report, const ThemeLine& line, CommentKind kind) {
    for (const auto& quote : side_of(line, kind).quotes) {
        CsvRow row{"quote-" + std::string{side_word(kind)}, line.id, line.title, report.teams[quote.team],
                   "audit " + std::to_string(quote.audit)};
        row.text = quote_words(quote);
        table.add(row);
    }
}

void add_sentence(CsvTable& table, const std::string& section, const ThemeLine& line,
                  const std::string& text) {
    CsvRow row{section, line.id, line.title, "", ""};
    row.text = text;
    table.add(row);
}

}  // namespace

std::string themes_csv(const ThemeReport& report) {
    CsvTable table;
    for (const auto kind : {CommentKind::issue, CommentKind::strength}) {
        for (const auto& line : report.themes) add_theme_counts(table, report, line, kind);
    }
    for (const auto& one : report.contrasts)
        add_sentence(table, "team-difference", report.themes[one.theme], contrast_words(report, one));
    for (const auto& one : report.accords)
        add_sentence(table, "answers-" + std::string{name_of(one.accord)}, report.themes[one.theme],
                     accord_words(report, one));
    for (const auto& one : report.links)
        add_sentence(table, "answers-link", report.themes[one.theme], link_words(report, one));
    add_emerging(table, report);
    for (const auto kind : {CommentKind::issue, CommentKind::strength}) {
        for (const auto& line : report.themes) add_quotes(table, report, line, kind);
    }
    return table.text();
}

}  // namespace caseaudit
