#include <caseaudit/theme_reports.hpp>
#include <nlohmann/json.hpp>

#include "reports/emerging_words.hpp"
#include "reports/theme_words.hpp"

namespace caseaudit {
namespace {

using namespace reports;
using Json = nlohmann::ordered_json;

Json count_json(const ThemeCount& count) {
    return {{"all", count.all},
            {"by-team", count.by_team},
            {"by-month", count.by_month},
            {"by-team-and-month", count.by_team_and_month}};
}

Json quote_json(const ThemeReport& report, const ThemeQuote& quote) {
    auto pieces = Json::array();
    for (const auto& piece : quote.pieces)
        pieces.push_back({{"text", piece.text}, {"found", piece.is_found}, {"read-as", piece.read_as}});
    return {{"audit", quote.audit},
            {"team", report.teams[quote.team]},
            {"month", report.months[quote.month]},
            {"disagrees", quote.disagrees},
            {"pieces", std::move(pieces)}};
}

Json side_json(const ThemeReport& report, const ThemeSide& side) {
    auto quotes = Json::array();
    for (const auto& quote : side.quotes) quotes.push_back(quote_json(report, quote));
    return {{"audits", count_json(side.audits)}, {"quotes", std::move(quotes)}};
}

Json theme_lines_json(const ThemeReport& report) {
    auto all = Json::array();
    for (const auto& line : report.themes)
        all.push_back({{"id", line.id},
                       {"title", line.title},
                       {"definition", line.definition},
                       {"optional", line.is_optional},
                       {"issues", side_json(report, line.issues)},
                       {"strengths", side_json(report, line.strengths)}});
    return all;
}

Json contrasts_json(const ThemeReport& report) {
    auto all = Json::array();
    for (const auto& one : report.contrasts)
        all.push_back({{"theme", report.themes[one.theme].id},
                       {"kind", side_word(one.kind)},
                       {"team", report.teams[one.team]},
                       {"count", one.count},
                       {"of", one.of},
                       {"others", one.others},
                       {"others-of", one.others_of},
                       {"q", one.q}});
    return all;
}

Json accords_json(const ThemeReport& report) {
    auto all = Json::array();
    for (const auto& one : report.accords)
        all.push_back({{"theme", report.themes[one.theme].id},
                       {"area", one.area},
                       {"accord", name_of(one.accord)},
                       {"not-met", one.not_met},
                       {"not-met-issue", one.not_met_issue},
                       {"not-met-strength", one.not_met_strength},
                       {"met", one.met},
                       {"met-issue", one.met_issue},
                       {"met-strength", one.met_strength},
                       {"contradicting", one.contradicting}});
    return all;
}

Json links_json(const ThemeReport& report) {
    auto all = Json::array();
    for (const auto& one : report.links)
        all.push_back({{"theme", report.themes[one.theme].id},
                       {"area", one.area},
                       {"not-met", one.not_met},
                       {"not-met-issue", one.not_met_issue},
                       {"met", one.met},
                       {"met-issue", one.met_issue},
                       {"q", one.q}});
    return all;
}

}  // namespace

std::string themes_json(const ThemeReport& report) {
    const Json all{{"format", 1},
                   {"report", "themes"},
                   {"title", report.title},
                   {"as-of", report.as_of ? Json(iso_date(*report.as_of)) : Json(nullptr)},
                   {"selection", report.selection},
                   {"codebook", report.codebook},
                   {"audits", count_json(report.audits)},
                   {"comments", report.comments},
                   {"saying-nothing", report.saying_nothing},
                   {"uncoded", report.uncoded},
                   {"disagreeing", report.disagreeing},
                   {"repaired", report.repaired},
                   {"quotes-from", report.quotes_from},
                   {"withheld", report.withheld},
                   {"tested", report.is_tested},
                   {"measured", {{"right", report.measured.right}, {"of", report.measured.of}}},
                   {"teams", report.teams},
                   {"months", report.months},
                   {"themes", theme_lines_json(report)},
                   {"contrasts", contrasts_json(report)},
                   {"accords", accords_json(report)},
                   {"links", links_json(report)},
                   {"emerging", emerging_json(report)}};
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace caseaudit
