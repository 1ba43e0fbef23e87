#include "reports/pack_themes.hpp"

#include <caseaudit/theme_report.hpp>

#include "reports/html/figure.hpp"
#include "reports/html/parts.hpp"
#include "reports/html/theme_quotes.hpp"
#include "reports/theme_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

/// All comments of a theme, with the team of each.
Data evidence_quotes(const ThemeReport& report, const ThemeSide& side) {
    auto items = list();
    for (const auto& quote : side.quotes) {
        auto one = object();
        one.set("audit", std::to_string(quote.audit));
        one.set("team", report.teams[quote.team]);
        one.set("disagrees", quote.disagrees);
        one.set("pieces", quote_pieces(quote));
        items << one;
    }
    return items;
}

}  // namespace

Data quote_pieces(const ThemeQuote& quote) {
    auto items = list();
    for (const auto& piece : quote.pieces) {
        auto one = object();
        one.set("text", piece.text);
        one.set("found", piece.is_found);
        set_text(one, "read_as", piece.read_as);
        items << one;
    }
    return items;
}

void set_pack_themes(Data& data, const QaPack& pack) {
    data.set("theme_notes", sentences(theme_notes(pack)));
    auto tables = list();
    int number = 0;
    for (const auto& table : theme_tables(pack.themes)) {
        auto one = object();
        one.set("table", table_html(table, fmt::format("themes-{}-caption", ++number)));
        tables << one;
    }
    data.set("theme_tables", tables);
}

void set_evidence_themes(Data& data, const ThemeReport* report) {
    auto themes = list();
    if (report != nullptr) {
        for (const auto kind : {CommentKind::issue, CommentKind::strength}) {
            for (const auto* line : lines_of(*report, kind)) {
                auto one = object();
                one.set("id", fmt::format("theme-{}-{}", line->id, side_word(kind)));
                one.set("title", fmt::format("{}, as {} {}", line->title,
                                             kind == CommentKind::issue ? "an" : "a", side_word(kind)));
                one.set("quotes", evidence_quotes(*report, side_of(*line, kind)));
                themes << one;
            }
        }
    }
    set_list(data, "themes", themes);
}

}  // namespace caseaudit::reports
