#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/reports.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <sstream>

#include "aggregate/made_up.hpp"
#include "reports/kinds/kinds.hpp"
#include "reports/statistics_words.hpp"
#include "reports/words.hpp"
#include "reports/workbook_parts.hpp"

namespace numbers_test {

using namespace caseaudit;

namespace {

/// "supervision on file / Team Oak" → "2 of 4"; what is not scored is "".
using Figures = std::map<std::string, std::string>;

std::string lowered(std::string text) {
    if (!text.empty()) text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

std::string figure(int count, int of) { return of == 0 ? "" : fmt::format("{} of {}", count, of); }

template <class CellOf>
Figures of_struct(const Matrix<CellOf>& matrix, const QaPack& pack) {
    Figures figures;
    const auto add = [&](const Row<CellOf>& row) {
        figures[lowered(row.title) + " / All"] = figure(row.all.met, row.all.counted());
        for (std::size_t i = 0; i < row.teams.size(); ++i) {
            figures[lowered(row.title) + " / " + pack.teams[i]] =
                figure(row.teams[i].met, row.teams[i].counted());
        }
    };
    for (const auto& row : matrix.areas) add(row);
    for (const auto& row : matrix.questions) add(row);
    if (matrix.areas.size() > 1) add(matrix.total);
    return figures;
}

std::string shown_in(const pugi::xml_node& cell) {
    for (const auto& found : cell.select_nodes(
             ".//span[starts-with(@class, 'cell__n')] | .//span[starts-with(@class, 'cell__n')]/a")) {
        const std::string text = found.node().child_value();
        if (text.find(" of ") != std::string::npos) return text;
    }
    return "";
}

Figures of_html(const std::string& html, const std::string& ledger) {
    pugi::xml_document page;
    REQUIRE(page.load_string(html.c_str() + 16));
    Figures figures;
    const auto tables = page.select_nodes(
        fmt::format("//section[@id='{}']//table[contains(@class, 'matrix')]", ledger).c_str());
    CHECK(tables.size() == 2);
    for (const auto& table : tables) {
        std::vector<std::string> columns;
        for (const auto& head : table.node().select_nodes("./thead/tr/th"))
            columns.emplace_back(head.node().child_value());
        for (const auto& row : table.node().select_nodes("./tbody/tr[td]")) {
            const auto head = row.node().child("th");
            const auto title = lowered(head.child("a") ? head.child("a").child_value() : head.child_value());
            std::size_t column = 1;
            for (const auto& cell : row.node().children("td"))
                figures[title + " / " + columns.at(column++)] = shown_in(cell);
        }
    }
    return figures;
}

Figures of_json(const nlohmann::json& ledger) {
    Figures figures;
    const auto add = [&](const nlohmann::json& row) {
        const auto title = lowered(row["title"]);
        figures[title + " / All"] = figure(row["all"]["met"], row["all"]["counted"]);
        for (const auto& [team, cell] : row["teams"].items())
            figures[title + " / " + team] = figure(cell["met"], cell["counted"]);
    };
    for (const auto& row : ledger["areas"]) add(row);
    for (const auto& row : ledger["questions"]) add(row);
    if (ledger["areas"].size() > 1) add(ledger["total"]);
    return figures;
}

/// No field of the made-up pack's matrices holds a comma or a quotation mark.
Figures of_csv(const std::string& csv, const std::string& ledger, const std::string& item, bool with_total) {
    Figures figures;
    std::istringstream lines{csv};
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> fields;
        std::istringstream parts{line};
        for (std::string part; std::getline(parts, part, ',');) fields.push_back(part);
        if (fields.size() < 7 || !fields[0].starts_with(ledger + " by ") || fields[4] != item) continue;
        if (fields[1].empty() && !with_total) continue;
        figures[lowered(fields[2]) + " / " + fields[3]] = figure(std::stoi(fields[5]), std::stoi(fields[6]));
    }
    return figures;
}

Figures of_text(const std::string& text, const Figures& expected) {
    Figures figures;
    for (const auto& [key, value] : expected) {
        const auto title = key.substr(0, key.find(" / "));
        std::istringstream lines{text};
        for (std::string line; std::getline(lines, line);) {
            const auto bare = line.size() > 2 ? line.substr(2) : line;
            if (lowered(bare).starts_with(title + "  ") &&
                bare.find(value.empty() ? "not scored" : value) != std::string::npos) {
                figures[key] = value;
            }
        }
    }
    return figures;
}

/// Half of the audits as at April, half as at May.
QaPack two_months() {
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 16; ++number) {
        audits.push_back(made_up::audit(number, "Team Oak"));
        if (number % 2 == 0) audits.back().audit.period.to = made_up::day("2013-04-30");
    }
    return qa_pack(countable(std::move(audits)).audits, made_up::areas(), {});
}

/// In each of two months 43 of 48 files: 89.6%, where green begins at 90%.
QaPack just_below_green() {
    std::vector<CheckedAudit> audits;
    for (int number = 1; number <= 96; ++number) {
        auto& audit = audits.emplace_back(made_up::audit(number, "Team Oak")).audit;
        audit.answers = {made_up::answered("supervision.on-file", number % 48 < 43 ? "yes" : "no")};
        if (number > 48) audit.period.to = made_up::day("2013-04-30");
    }
    return qa_pack(countable(std::move(audits)).audits, made_up::areas(), {});
}

}  // namespace

TEST_CASE("facts: all formats hold the numbers of the pack") {
    const auto pack = made_up::pack();
    const auto expected = of_struct(pack.facts, pack);
    CHECK(expected.at("supervision on file / All") == "7 of 16");
    CHECK(expected.size() == 30);
    CHECK(of_html(qa_html(pack), "facts") == expected);
    CHECK(of_json(nlohmann::json::parse(qa_json(pack))["facts"]) == expected);
    CHECK(of_csv(qa_csv(pack), "facts", "met", true) == expected);
    CHECK(of_text(qa_text(pack), expected) == expected);
}

TEST_CASE("judgements: all formats hold the numbers of the pack") {
    const auto pack = made_up::pack();
    const auto expected = of_struct(pack.judgements, pack);
    CHECK(expected.at("reflective supervision / All") == "1 of 7");
    CHECK(of_html(qa_html(pack), "judgements") == expected);
    CHECK(of_json(nlohmann::json::parse(qa_json(pack))["judgements"]) == expected);
    CHECK(of_csv(qa_csv(pack), "judgements", "good or better", false) == expected);
    CHECK(of_text(qa_text(pack), expected) == expected);
}

TEST_CASE("findings, prompts, minutes and grades are the same in all formats") {
    const auto pack = made_up::pack();
    const auto html = qa_html(pack);
    const auto text = qa_text(pack);
    const auto json = nlohmann::json::parse(qa_json(pack));
    for (const auto* format : {&html, &text}) {
        CHECK(format->find("9 of 16 (56%)") != std::string::npos);
        CHECK(format->find("6 of 7") != std::string::npos);
        CHECK(format->find("In 6 of the 9 the worker or manager described it") != std::string::npos);
        CHECK(format->find("1 of 1") != std::string::npos);
        CHECK(format->find("4 of 180 minutes, 3 of 60 to 90 minutes, 9 not recorded") != std::string::npos);
        CHECK(format->find("differ in 1") != std::string::npos);
        CHECK(format->find("Not asked about in these audits: Planning and review.") != std::string::npos);
    }
    CHECK(json["findings"][0]["count"] == 9);
    CHECK(json["findings"][0]["percent"] == 56);
    CHECK(json["findings"][0]["described-not-recorded"] == 6);
    CHECK(json["findings"][1]["percent"].is_null());
    CHECK(json["prompts"][0]["raised"] == 1);
    CHECK(json["grades"]["differing"] == 1);
    CHECK(json["minutes"][0]["bands"][0]["audits"] == 4);
    const auto csv = qa_csv(pack);
    CHECK(csv.find("findings,supervision.on-file v1,No supervision on file,,not met,9,16,56,fact\r\n") !=
          std::string::npos);
    CHECK(csv.find("findings,supervision.on-file v1,No supervision on file,,\"described, not "
                   "recorded\",6,9,,\r\n") != std::string::npos);
    CHECK(csv.find("minutes,,Supervision,,180 minutes,4,,,\r\n") != std::string::npos);
}

TEST_CASE("a trend of judgements has counts and no percentage, in any format") {
    const auto pack = two_months();
    const auto judged = std::ranges::find(pack.trends, Measure::judgement,
                                          [](const TrendSeries& one) { return one.measure; });
    REQUIRE(judged != pack.trends.end());
    REQUIRE(judged->months.size() == 2);
    const auto counts = fmt::format("{} of {}", judged->months[0].met, judged->months[0].counted);
    const auto text = qa_text(pack);
    const auto at = text.find("judgements Good or better");
    CHECK(text.substr(at).find("April 2013: " + counts + "\n") < 100);
    CHECK(text.find("facts met, version 1\n    April 2013: 3 of 8 (38%)\n") != std::string::npos);
    std::istringstream lines{qa_csv(pack)};
    int seen = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("trends of judgements,") || line.find(",2013-0") == std::string::npos) continue;
        CHECK(line.ends_with(fmt::format(",{},,\r", line.find("2013-04") == std::string::npos
                                                        ? judged->months[1].counted
                                                        : judged->months[0].counted)));
        ++seen;
    }
    CHECK(seen >= 4);
    const auto sheet = workbook_parts::sheets_of(qa_xlsx(pack)).at("Trends");
    const auto rows = std::ranges::count_if(sheet.rows, [](const auto& row) {
        return row.size() > 7 && row.at(3).value == "judgement" && !row.at(7).value.empty();
    });
    CHECK(rows == 0);
    const auto html = qa_html(pack);
    const auto caption = html.find("judgements Good or better, version 1, by month");
    REQUIRE(caption != std::string::npos);
    CHECK(html.substr(caption, html.find("</table>", caption) - caption).find("Per cent") ==
          std::string::npos);
}

TEST_CASE("a share that would round into the next band is the same below it in all formats") {
    const auto pack = just_below_green();
    REQUIRE(pack.strengths.size() == 1);
    CHECK(pack.facts.questions.front().all.rag == Rag::amber);
    const auto json = nlohmann::json::parse(qa_json(pack));
    CHECK(json["facts"]["questions"][0]["all"]["percent-met"] == 89);
    CHECK(json["strengths"][0]["percent"] == 89);
    const auto one_page = reports::leadership_report(pack);
    for (const auto& text : {qa_html(pack), qa_text(pack), reports::plain_text(one_page)}) {
        CHECK(text.find("86 of 96 (89%)") != std::string::npos);
        CHECK(text.find("(90%)") == std::string::npos);
    }
    CHECK(qa_text(pack).find("April 2013: 43 of 48 (89%)") != std::string::npos);
    CHECK(qa_html(pack).find("<b>89%</b>") != std::string::npos);
    CHECK(qa_html(pack).find(">43</td><td class=\"govuk-table__cell govuk-table__cell--numeric\">48</td><td "
                             "class=\"govuk-table__cell govuk-table__cell--numeric\">89</td>") !=
          std::string::npos);
    const auto csv = qa_csv(pack);
    CHECK(csv.find(",met,86,96,89,") != std::string::npos);
    CHECK(csv.find(",2013-04,43,48,89,") != std::string::npos);
    CHECK(csv.find("96,90,") == std::string::npos);
    const auto sheets = workbook_parts::sheets_of(qa_xlsx(pack));
    CHECK(sheets.at("Strengths").rows.at(3).at(7).value == "89");
    CHECK(sheets.at("Trends").rows.at(3).at(7).value == "89");
}

TEST_CASE("no sentence says more than is so") {
    using namespace reports;
    auto pack = made_up::pack();
    pack.trends.clear();
    CHECK(no_trend_words(pack) == "No question was answered in two months, so there is no trend to show.");
    pack.changes.clear();
    CHECK(no_change_words(pack) ==
          "No complete audit found anything not met, so there was nothing to put right.");
    pack.complete = 0;
    CHECK(no_change_words(pack) == "There is no completed audit, so nothing is known to be put right.");
    pack.superseded = 2;
    CHECK(superseded_words(pack) ==
          "2 answers are not counted, since another audit of the same file, later or as at the same day, "
          "answers the same question.");
}

TEST_CASE("the three main findings stand at the end of the text") {
    const auto pack = made_up::pack();
    const auto headlines = qa_headlines(pack);
    CHECK(headlines.starts_with("  1. No supervision on file: 9 of 16 (56%)\n"));
    CHECK(headlines.find("  2. No reflective supervision: 6 of 7 below Good\n") != std::string::npos);
    CHECK(qa_text(pack).ends_with(headlines));
}

}  // namespace numbers_test
