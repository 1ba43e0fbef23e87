#include "reports/pack_themes.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "aggregate/words.hpp"
#include "reports/bench_words.hpp"
#include "reports/theme_words.hpp"

namespace caseaudit::reports {
namespace {

using Json = nlohmann::ordered_json;

const PackThemeCount& pack_side(const PackTheme& theme, CommentKind kind) {
    return kind == CommentKind::issue ? theme.issues : theme.strengths;
}

/// Those in at least one audit, those in most first.
std::vector<const PackTheme*> themes_said(const PackThemes& themes, CommentKind kind) {
    std::vector<const PackTheme*> said;
    for (const auto& theme : themes.themes) {
        if (pack_side(theme, kind).all > 0) said.push_back(&theme);
    }
    std::ranges::stable_sort(said, std::greater{},
                             [&](const PackTheme* theme) { return pack_side(*theme, kind).all; });
    return said;
}

std::vector<TableCell> count_row(const std::string& title, const PackThemeCount& count) {
    std::vector<TableCell> row{title, number_cell(count.all)};
    for (const auto one : count.by_column) row.push_back(number_cell(one));
    return row;
}

Json pack_count_json(const PackThemeCount& count) {
    return {{"all", count.all}, {"by-column", count.by_column}};
}

std::string theme_line(const PackThemes& themes, const PackTheme& theme, CommentKind kind) {
    const auto& count = pack_side(theme, kind);
    auto line = fmt::format("    {}: {}", theme.title, count_of(count.all, themes.audits.all));
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < themes.columns.size(); ++i)
        parts.push_back(fmt::format("{} {}", themes.columns[i],
                                    count_of(count.by_column[i], themes.audits.by_column[i])));
    return line + (parts.empty() ? "" : fmt::format(" ({})", fmt::join(parts, "; "))) + "\n";
}

}  // namespace

std::vector<std::string> theme_notes(const QaPack& pack) {
    const auto& themes = pack.themes;
    if (themes.empty() && pack.audits > most_read_for_themes)
        return {"Not looked for in more than 10,000 audits, unless --codebook names a codebook of themes."};
    if (themes.empty()) return {"Not looked for: there is no codebook of themes."};
    if (themes.comments == 0) return {"No completed audit holds a comment."};
    std::vector<std::string> notes{fmt::format(
        "In {} of {}, by the codebook {}; an audit that says it twice counts once. {} say nothing (\"n/a\"), "
        "and in {} no theme is found, so that counts are at least so many. The words behind them are in {}.",
        counted(themes.comments, "comment"), counted(themes.audits.all, "complete audit"), themes.codebook,
        counted(themes.saying_nothing, "comment"), counted(themes.uncoded, "comment"),
        pack.detailed ? "the evidence file" : "caseaudit report themes")};
    if (themes.measured.of > 0)
        notes.push_back(fmt::format("Of the themes found that analysts looked at, right are {}.",
                                    measured_words(themes.measured)));
    if (!themes.together.empty())
        notes.push_back(
            fmt::format("Small teams together: {}. Alone they have too few audits to be counted "
                        "without saying who is meant.",
                        listed(themes.together)));
    return notes;
}

std::vector<Table> theme_tables(const PackThemes& themes) {
    std::vector<Table> tables;
    for (const auto kind : {CommentKind::issue, CommentKind::strength}) {
        const auto said = themes_said(themes, kind);
        if (said.empty()) continue;
        Table table{fmt::format("Themes, {}s", side_word(kind)),
                    fmt::format("Themes said as {}s, in audits", side_word(kind)),
                    {"Theme", "All"},
                    {count_row("Complete audits (n)", themes.audits)}};
        table.columns.insert(table.columns.end(), themes.columns.begin(), themes.columns.end());
        for (const auto* theme : said) table.rows.push_back(count_row(theme->title, pack_side(*theme, kind)));
        tables.push_back(std::move(table));
    }
    return tables;
}

std::string pack_themes_text(const QaPack& pack) {
    std::string text;
    for (const auto& note : theme_notes(pack)) text += fmt::format("  {}\n", note);
    for (const auto kind : {CommentKind::issue, CommentKind::strength}) {
        const auto said = themes_said(pack.themes, kind);
        if (said.empty()) continue;
        text += fmt::format("  As {}s\n", side_word(kind));
        for (const auto* theme : said) text += theme_line(pack.themes, *theme, kind);
    }
    return text;
}

void add_themes(CsvTable& table, const PackThemes& themes) {
    for (const auto& theme : themes.themes) {
        for (const auto kind : {CommentKind::issue, CommentKind::strength}) {
            const auto& count = pack_side(theme, kind);
            const std::string item{side_word(kind)};
            table.add({"themes", theme.id, theme.title, "All", item, count.all, themes.audits.all});
            for (std::size_t i = 0; i < themes.columns.size(); ++i)
                table.add({"themes", theme.id, theme.title, themes.columns[i], item, count.by_column[i],
                           themes.audits.by_column[i]});
        }
    }
}

Json pack_themes_json(const PackThemes& themes) {
    auto all = Json::array();
    for (const auto& theme : themes.themes)
        all.push_back({{"id", theme.id},
                       {"title", theme.title},
                       {"issues", pack_count_json(theme.issues)},
                       {"strengths", pack_count_json(theme.strengths)}});
    return {{"codebook", themes.codebook},
            {"measured", {{"right", themes.measured.right}, {"of", themes.measured.of}}},
            {"comments", themes.comments},
            {"saying-nothing", themes.saying_nothing},
            {"uncoded", themes.uncoded},
            {"columns", themes.columns},
            {"together", themes.together},
            {"audits", pack_count_json(themes.audits)},
            {"themes", std::move(all)}};
}

}  // namespace caseaudit::reports
