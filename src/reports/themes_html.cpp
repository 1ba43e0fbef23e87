#include <spdlog/fmt/fmt.h>

#include <caseaudit/theme_reports.hpp>

#include "aggregate/words.hpp"
#include "reports/emerging_words.hpp"
#include "reports/html/embedded.hpp"
#include "reports/html/page.hpp"
#include "reports/html/theme_quotes.hpp"
#include "reports/theme_words.hpp"

namespace caseaudit {
namespace {

using namespace reports;

/// Where the words of a theme stand; those of a team further on.
std::string words_at(const ThemeLine& line, CommentKind kind) {
    return fmt::format("{}-{}", line.id, side_word(kind));
}
std::string words_at(const ThemeLine& line, CommentKind kind, std::size_t team) {
    return fmt::format("{}-team-{}", words_at(line, kind), team + 1);
}

Data names(const std::vector<std::string>& texts) {
    auto items = list();
    for (const auto& text : texts) {
        auto one = object();
        one.set("name", text);
        items << one;
    }
    return items;
}

Data count_cell(int count, int of, const std::string& href) {
    auto cell = object();
    cell.set("count", count_of(count, of));
    set_text(cell, "href", count > 0 ? href : "");
    return cell;
}

Data theme_row(const ThemeReport& report, const ThemeLine& line, CommentKind kind, bool by_month) {
    const auto& counted = side_of(line, kind).audits;
    auto cells = list();
    cells << count_cell(counted.all, report.audits.all, words_at(line, kind));
    const auto& counts = by_month ? counted.by_month : counted.by_team;
    const auto& of = by_month ? report.audits.by_month : report.audits.by_team;
    for (std::size_t i = 0; i < counts.size(); ++i)
        cells << count_cell(counts[i], of[i], by_month ? words_at(line, kind) : words_at(line, kind, i));
    auto row = object();
    row.set("title", line.title);
    row.set("cells", cells);
    return row;
}

Data theme_table(const ThemeReport& report, CommentKind kind, bool by_month) {
    auto rows = list();
    for (const auto* line : lines_of(report, kind)) rows << theme_row(report, *line, kind, by_month);
    auto table = object();
    table.set("id", fmt::format("{}s-{}", side_word(kind), by_month ? "by-month" : "by-team"));
    table.set("caption", fmt::format("Themes said as {}s, in audits, by {}", side_word(kind),
                                     by_month ? "month" : "team"));
    table.set("columns", names(by_month ? report.months : report.teams));
    table.set("rows", rows);
    return table;
}

Data side_section(const ThemeReport& report, CommentKind kind) {
    auto tables = list();
    const bool has_lines = !lines_of(report, kind).empty();
    if (has_lines) tables << theme_table(report, kind, false);
    if (has_lines && report.months.size() > 1) tables << theme_table(report, kind, true);
    auto side = object();
    side.set("id", fmt::format("{}s", side_word(kind)));
    side.set("title", kind == CommentKind::issue ? "Said as issues" : "Said as strengths");
    set_list(side, "tables", tables);
    return side;
}

/// The quotes of one team.
Data quotes_of(const ThemeReport& report, const ThemeSide& side, std::size_t team) {
    auto items = list();
    for (const auto& quote : side.quotes) {
        if (quote.team != team) continue;
        auto one = object();
        one.set("audit", std::to_string(quote.audit));
        one.set("month", report.months[quote.month]);
        one.set("disagrees", quote.disagrees);
        one.set("pieces", quote_pieces(quote));
        items << one;
    }
    return items;
}

/// The line of a team: its count in each month, then its quotes.
Data team_section(const ThemeReport& report, const ThemeLine& line, CommentKind kind, std::size_t team) {
    const auto& side = side_of(line, kind);
    std::vector<std::string> months;
    for (std::size_t month = 0; month < report.months.size(); ++month) {
        const int of = report.audits.by_team_and_month[team][month];
        if (of > 0)
            months.push_back(fmt::format("{} in {}", count_of(side.audits.by_team_and_month[team][month], of),
                                         report.months[month]));
    }
    auto one = object();
    one.set("id", words_at(line, kind, team));
    one.set("team", report.teams[team]);
    one.set("months", listed(months));
    one.set("quotes", quotes_of(report, side, team));
    return one;
}

Data words_section(const ThemeReport& report, const ThemeLine& line, CommentKind kind) {
    const auto& side = side_of(line, kind);
    auto teams = list();
    for (std::size_t team = 0; team < report.teams.size(); ++team) {
        if (side.audits.by_team[team] > 0) teams << team_section(report, line, kind, team);
    }
    auto one = object();
    one.set("id", words_at(line, kind));
    one.set("title", fmt::format("{}, as {} {}: {}", line.title, kind == CommentKind::issue ? "an" : "a",
                                 side_word(kind), counted(side.audits.all, "audit")));
    one.set("definition", line.definition);
    one.set("teams", teams);
    return one;
}

Data accord_rows(const ThemeReport& report) {
    auto items = list();
    for (const auto& one : report.accords) {
        auto row = object();
        row.set("contradicts", one.accord == Accord::contradict);
        row.set("sentence", accord_words(report, one));
        items << row;
    }
    return items;
}

}  // namespace

std::string themes_html(const ThemeReport& report) {
    auto data = object();
    data.set("restricted", false);
    data.set("title", report.title);
    data.set("audience", "the quality assurance meeting");
    data.set("audience_note", "Audits are numbered; references are left out.");
    set_text(data, "as_of", report.as_of ? spoken_date(*report.as_of) : "");
    data.set("about", sentences(about_themes(report)));
    auto sides = list();
    auto words = list();
    for (const auto kind : {CommentKind::issue, CommentKind::strength}) {
        sides << side_section(report, kind);
        for (const auto* line : lines_of(report, kind)) words << words_section(report, *line, kind);
    }
    data.set("sides", sides);
    set_list(data, "words", words);
    data.set("contrasts_said", contrasts_said(report));
    std::vector<std::string> contrasts;
    for (const auto& one : report.contrasts) contrasts.push_back(contrast_words(report, one));
    set_list(data, "contrasts", sentences(contrasts));
    set_list(data, "accords", accord_rows(report));
    std::vector<std::string> links;
    for (const auto& one : report.links) links.push_back(link_words(report, one));
    set_list(data, "links", sentences(links));
    set_emerging(data, report);
    return page(data, embedded::themes);
}

}  // namespace caseaudit
