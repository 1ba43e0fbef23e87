#include <doctest/doctest.h>

#include <caseaudit/error.hpp>
#include <caseaudit/theme_bench.hpp>
#include <caseaudit/theme_learning.hpp>
#include <caseaudit/theme_recoding.hpp>

#include "aggregate/made_up.hpp"

namespace theme_bench_test {

using namespace caseaudit;

namespace {

Theme theme_of(const char* id, const std::vector<const char*>& patterns) {
    Theme theme;
    theme.id = theme.title = id;
    for (const auto* pattern : patterns) theme.includes.push_back(ThemePattern::from_text(pattern));
    return theme;
}

Codebook book_of(std::vector<Theme> themes) {
    Codebook book;
    book.id = "small";
    book.version = {1, 0, 0};
    book.nothing = {"n/a"};
    book.themes = std::move(themes);
    return book;
}

const Codebook& book() {
    static const auto made =
        book_of({theme_of("drift", {"drift*", "left to"}), theme_of("voice", {"wishes"})});
    return made;
}

std::vector<CheckedAudit> complete() {
    auto all = countable(made_up::review()).audits;
    std::erase_if(all, [](const CheckedAudit& one) { return one.is_draft(); });
    return all;
}

/// Sixteen complete audits; the first three say something.
std::vector<CheckedAudit> audits() {
    auto all = complete();
    for (auto& one : all) one.audit.comments.clear();
    const auto say = [&](std::size_t audit, const char* text) {
        all[audit].audit.comments.push_back({CommentKind::issue, "", "", text});
    };
    say(0, "Left to drift");
    say(0, "n/a");
    say(1, "It did drift, wishes or not");
    say(2, "Nobody booked an interpreter");
    return all;
}

ThemeBench bench_of(const ThemeDecisions* decisions) {
    ThemeReportOptions options;
    options.decisions = decisions;
    return theme_bench(audits(), book(), options);
}

ThemeDecisions said(const std::vector<HitDecision>& hits, const std::vector<CommentDecision>& comments = {}) {
    DecidedThemes one;
    one.hits = hits;
    one.comments = comments;
    return {{one}};
}

}  // namespace

TEST_CASE("the workbench counts, for each pattern, what it finds and what it alone finds") {
    const auto bench = bench_of(nullptr);
    CHECK(bench.comments == 4);
    REQUIRE(bench.themes.size() == 2);
    const auto& drift = bench.themes[0];
    CHECK(drift.comments == 2);
    CHECK(drift.patterns[0].comments == 2);
    CHECK(drift.patterns[0].only == 1);
    CHECK(drift.patterns[1].comments == 1);
    CHECK(drift.patterns[1].only == 0);
    REQUIRE(drift.patterns[0].hits.size() == 2);
    CHECK(!drift.patterns[0].hits[0].is_right);
    CHECK(bench.measured.of == 0);
    REQUIRE(bench.overlaps.size() == 1);
    CHECK(bench.overlaps.front().comments == 1);
    REQUIRE(bench.uncoded.size() == 1);
    CHECK(bench.uncoded.front().text == "Nobody booked an interpreter");
    CHECK(bench.coded_by_analyst == 0);
}

TEST_CASE("what an analyst says is measured by pattern and by theme") {
    const auto first = comment_hash("Left to drift");
    const auto second = comment_hash("It did drift, wishes or not");
    const auto third = comment_hash("Nobody booked an interpreter");
    const auto decisions = said({{first, "drift", "drift*", true},
                                 {first, "drift", "left to", false},
                                 {second, "drift", "drift*", false},
                                 {second, "voice", "wishes", true},
                                 {second, "gone", "pattern", true}},
                                {{third, ""}});
    const auto bench = bench_of(&decisions);
    CHECK(bench.themes[0].patterns[0].measured.right == 1);
    CHECK(bench.themes[0].patterns[0].measured.of == 2);
    CHECK(bench.themes[0].patterns[1].measured.right == 0);
    CHECK(bench.themes[0].measured.right == 1);  // of two comments
    CHECK(bench.themes[0].measured.of == 2);
    CHECK(bench.measured.right == 2);
    CHECK(bench.measured.of == 3);
    CHECK(bench.coded_by_analyst == 3);
    CHECK(bench.uncoded.front().theme == std::optional<std::string>{""});

    ThemeReportOptions options;
    options.decisions = &decisions;
    const auto report = theme_report(audits(), made_up::areas(), book(), options);
    CHECK(report.measured.right == 2);
    CHECK(report.measured.of == 3);
}

TEST_CASE("two codebooks are set side by side, with what an edit gains and loses") {
    const auto after = book_of({theme_of("drift", {"left to"}), theme_of("language", {"interpreter"})});
    const auto recoding = theme_recoding(audits(), book(), after, {});
    CHECK(recoding.audits == 16);
    CHECK(recoding.uncoded_before == 1);
    CHECK(recoding.uncoded_after == 1);
    REQUIRE(recoding.themes.size() == 3);
    CHECK(recoding.themes[0].issues == RecodedSide{2, 1, 0, 1});
    CHECK(recoding.themes[0].strengths == RecodedSide{});
    CHECK(!recoding.themes[1].was);
    CHECK(recoding.themes[1].issues == RecodedSide{0, 1, 1, 0});
    CHECK(!recoding.themes[2].is);
    CHECK(recoding.themes[2].issues == RecodedSide{1, 0, 0, 1});
}

TEST_CASE("a phrase that was decided on is no emerging theme again") {
    auto all = complete();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto& audit = all[i].audit;
        audit.comments = {
            {CommentKind::issue, "", "", i < 4 ? "Nobody booked an interpreter" : "Short record"}};
        if (i < 4) audit.period.to = made_up::day("2013-06-30");
    }
    ThemeReportOptions options;
    const auto emerging = theme_report(all, made_up::areas(), book(), options).emerging;
    CHECK(emerging.from == made_up::day("2013-06-01"));
    CHECK(emerging.now == 4);
    REQUIRE(!emerging.themes.empty());
    CHECK(emerging.themes.front().quotes.size() == 4);
    DecidedThemes one;
    for (const auto& theme : emerging.themes) one.phrases.push_back({theme.phrase, PhraseUse::ignore, ""});
    const ThemeDecisions decisions{{one}};
    options.decisions = &decisions;
    CHECK(theme_report(all, made_up::areas(), book(), options).emerging.themes.empty());
    options.decisions = nullptr;
    options.emerging_from = made_up::day("2013-07-01");
    CHECK(theme_report(all, made_up::areas(), book(), options).emerging.now == 0);
}

TEST_CASE("a model of another codebook suggests nothing") {
    ThemeModel model;
    model.codebook = "small 0.9.0";
    CHECK_THROWS_AS(suggested_by(model, audits(), book(), {}, {}), Error);
    CHECK_THROWS_AS(learnt_model(audits(), book(), {}, {}), Error);
}

}  // namespace theme_bench_test
