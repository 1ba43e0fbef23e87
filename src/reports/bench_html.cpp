#include <spdlog/fmt/fmt.h>

#include <caseaudit/theme_reports.hpp>

#include "reports/bench_words.hpp"
#include "reports/emerging_words.hpp"
#include "reports/html/embedded.hpp"
#include "reports/html/figure.hpp"
#include "reports/html/page.hpp"
#include "reports/html/theme_quotes.hpp"

namespace caseaudit {
namespace {

using namespace reports;

Table found_table(const ThemeBench& bench) {
    Table table{"",
                "Patterns that are found, in comments",
                {"Pattern", "Theme", "Found", "Only so", "With another theme", "Right", "Wrong", "Precision"},
                {}};
    for (const auto& theme : bench.themes) {
        for (const auto& one : theme.patterns) {
            if (one.comments == 0) continue;
            table.rows.push_back({one.text, theme.title, number_cell(one.comments), number_cell(one.only),
                                  number_cell(one.other_themes), number_cell(one.measured.right),
                                  number_cell(one.measured.of - one.measured.right),
                                  measured_words(one.measured)});
        }
    }
    return table;
}

Table measured_table(const ThemeBench& bench) {
    Table table{"", "Themes found, in comments", {"Theme", "Found", "Rightly, of those decided"}, {}};
    for (const auto& theme : bench.themes) {
        if (theme.comments > 0)
            table.rows.push_back({theme.title, number_cell(theme.comments), measured_words(theme.measured)});
    }
    return table;
}

Data hit_data(const BenchTheme& theme, const BenchPattern& pattern, const BenchHit& hit, int number) {
    auto one = object();
    one.set("number", std::to_string(number));
    one.set("comment", hit.comment);
    one.set("theme", theme.id);
    one.set("pattern", pattern.text);
    one.set("audit", std::to_string(hit.audit));
    ThemeQuote quote;
    quote.pieces = hit.pieces;
    one.set("pieces", quote_pieces(quote));
    return one;
}

Data hits_data(const ThemeBench& bench) {
    auto themes = list();
    int number = 0;
    for (const auto& theme : bench.themes) {
        auto hits = list();
        for (const auto& pattern : theme.patterns) {
            for (const auto* hit : hits_to_decide(pattern)) hits << hit_data(theme, pattern, *hit, ++number);
        }
        if (hits.is_empty_list()) continue;
        auto one = object();
        one.set("title", theme.title);
        one.set("definition", theme.definition);
        one.set("hits", hits);
        themes << one;
    }
    return themes;
}

Data theme_choices(const ThemeBench& bench) {
    auto choices = list();
    for (const auto& theme : bench.themes) {
        auto one = object();
        one.set("id", theme.id);
        one.set("title", theme.title);
        choices << one;
    }
    return choices;
}

Data uncoded_data(const ThemeBench& bench) {
    auto items = list();
    int number = 0;
    for (const auto* comment : comments_to_decide(bench)) {
        auto one = object();
        one.set("number", std::to_string(++number));
        one.set("comment", comment->comment);
        one.set("audit", std::to_string(comment->audit));
        one.set("text", comment->text);
        items << one;
    }
    return items;
}

Data phrases_data(const ThemeBench& bench) {
    auto items = list();
    int number = 0;
    for (const auto& theme : bench.emerging.themes) {
        auto quotes = list();
        for (const auto& quote : theme.quotes) {
            auto one = object();
            one.set("audit", std::to_string(quote.audit));
            one.set("pieces", quote_pieces(quote));
            quotes << one;
        }
        auto one = object();
        one.set("number", std::to_string(++number));
        one.set("phrase", theme.phrase);
        one.set("new_id", new_theme_id(theme.phrase));
        one.set("sentence", emerging_words(bench.emerging, theme));
        one.set("strong", theme.is_strong);
        one.set("quotes", quotes);
        items << one;
    }
    return items;
}

}  // namespace

std::string theme_bench_html(const ThemeBench& bench) {
    auto data = object();
    data.set("restricted", true);
    data.set("title", "The codebook at work");
    data.set("audience", "those who may open the audits themselves");
    data.set("audience_note", "Comments stand in it as they were written.");
    data.set("about", sentences(about_bench(bench)));
    data.set("measured_table", table_html(measured_table(bench), "measured-caption"));
    data.set("patterns_table", table_html(found_table(bench), "patterns-caption"));
    set_list(data, "themes", hits_data(bench));
    data.set("choices", theme_choices(bench));
    set_list(data, "uncoded", uncoded_data(bench));
    set_list(data, "phrases", phrases_data(bench));
    data.set("emerging_said", emerging_said(bench.emerging));
    return page(data, embedded::theme_bench, embedded::bench_script, embedded::bench);
}

}  // namespace caseaudit
