#include "reports/emerging_words.hpp"

#include <spdlog/fmt/fmt.h>

#include <nlohmann/json.hpp>

#include "aggregate/words.hpp"
#include "reports/html/theme_quotes.hpp"
#include "reports/text_lines.hpp"
#include "reports/theme_words.hpp"

namespace caseaudit::reports {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* line_between = "To look at: these may be chance";

std::vector<const EmergingTheme*> emerging_of(const EmergingThemes& emerging, bool strong) {
    std::vector<const EmergingTheme*> some;
    for (const auto& theme : emerging.themes) {
        if (theme.is_strong == strong) some.push_back(&theme);
    }
    return some;
}

std::string card_text(const ThemeReport& report, const EmergingTheme& theme) {
    auto text = fmt::format("- {}\n", emerging_words(report.emerging, theme));
    for (const auto& quote : theme.quotes)
        text += fmt::format("    {} ({}, {}): {}\n", quote.audit, report.teams[quote.team],
                            report.months[quote.month], quote_words(quote));
    return text;
}

Data card_data(const ThemeReport& report, const EmergingTheme& theme) {
    auto quotes = list();
    for (const auto& quote : theme.quotes) {
        auto one = object();
        one.set("audit", std::to_string(quote.audit));
        one.set("team", report.teams[quote.team]);
        one.set("month", report.months[quote.month]);
        one.set("text", quote_words(quote));
        quotes << one;
    }
    auto card = object();
    card.set("sentence", emerging_words(report.emerging, theme));
    card.set("quotes", quotes);
    return card;
}

Data cards_data(const ThemeReport& report, bool strong) {
    auto cards = list();
    for (const auto* theme : emerging_of(report.emerging, strong)) cards << card_data(report, *theme);
    return cards;
}

}  // namespace

std::string emerging_said(const EmergingThemes& emerging) {
    if (!emerging.from) return "No comments were looked through for what is new.";
    if (emerging.before == 0 || emerging.now == 0)
        return fmt::format("There are {} since {}, and {} before: nothing to compare.",
                           counted(emerging.now, "comment"), spoken_date(*emerging.from), emerging.before);
    return fmt::format(
        "Phrases outside the codebook's themes that are in more of the {} since {} than of the {} before "
        "(G², in comments). Strong ones come first; of those below, several a month are chance. What is in "
        "fewer than about 6% of a small month's comments will often be missed.",
        counted(emerging.now, "comment"), spoken_date(*emerging.from), emerging.before);
}

std::string emerging_words(const EmergingThemes& emerging, const EmergingTheme& theme) {
    const auto also =
        theme.variants.empty() ? "" : fmt::format(" (also: {})", fmt::join(theme.variants, ", "));
    return fmt::format("{}{}: in {} comments now, {} before (G² {:.1f})", theme.phrase, also,
                       count_of(theme.now, emerging.now), count_of(theme.before, emerging.before),
                       theme.keyness);
}

std::string emerging_text(const ThemeReport& report) {
    auto text = heading("Emerging themes") + emerging_said(report.emerging) + "\n";
    const auto strong = emerging_of(report.emerging, true);
    const auto weak = emerging_of(report.emerging, false);
    for (const auto* theme : strong) text += card_text(report, *theme);
    if (report.emerging.before > 0 && strong.empty()) text += "None is strong.\n";
    if (!weak.empty()) text += fmt::format("----- {}\n", line_between);
    for (const auto* theme : weak) text += card_text(report, *theme);
    return text;
}

void add_emerging(CsvTable& table, const ThemeReport& report) {
    const auto& emerging = report.emerging;
    for (const auto& theme : emerging.themes) {
        const std::string section = theme.is_strong ? "emerging-strong" : "emerging-to-look-at";
        CsvRow row{section, theme.phrase, "", "", "now", theme.now, emerging.now};
        row.text = fmt::format("{}", fmt::join(theme.variants, ", "));
        table.add(row);
        table.add({section, theme.phrase, "", "", "before", theme.before, emerging.before});
        table.add({section, theme.phrase, "", "", "G2", {}, {}, {}, fmt::format("{:.2f}", theme.keyness)});
        for (const auto& quote : theme.quotes)
            table.add({"quote-emerging",
                       theme.phrase,
                       "",
                       report.teams[quote.team],
                       "audit " + std::to_string(quote.audit),
                       {},
                       {},
                       {},
                       quote_words(quote)});
    }
}

Json emerging_json(const ThemeReport& report) {
    auto all = Json::array();
    for (const auto& theme : report.emerging.themes) {
        auto quotes = Json::array();
        for (const auto& quote : theme.quotes)
            quotes.push_back({{"audit", quote.audit},
                              {"team", report.teams[quote.team]},
                              {"month", report.months[quote.month]},
                              {"text", quote_words(quote)}});
        all.push_back({{"phrase", theme.phrase},
                       {"variants", theme.variants},
                       {"now", theme.now},
                       {"before", theme.before},
                       {"keyness", theme.keyness},
                       {"strong", theme.is_strong},
                       {"quotes", std::move(quotes)}});
    }
    return {{"from", report.emerging.from ? Json(iso_date(*report.emerging.from)) : Json(nullptr)},
            {"now", report.emerging.now},
            {"before", report.emerging.before},
            {"themes", std::move(all)}};
}

void set_emerging(Data& data, const ThemeReport& report) {
    data.set("emerging_said", emerging_said(report.emerging));
    data.set("none_strong", report.emerging.before > 0 && emerging_of(report.emerging, true).empty());
    set_list(data, "strong_cards", cards_data(report, true));
    set_list(data, "weak_cards", cards_data(report, false));
}

}  // namespace caseaudit::reports
