#include <doctest/doctest.h>

#include <caseaudit/codebook_files.hpp>
#include <caseaudit/theme_report.hpp>

#include "aggregate/made_up.hpp"

namespace pack_themes_test {

using namespace caseaudit;

namespace {

/// A report of teams of those sizes, in each of which one audit says one theme as an issue.
ThemeReport report_of(const std::vector<int>& sizes) {
    ThemeReport report;
    report.codebook = "small 1.0.0";
    ThemeLine drift;
    drift.id = drift.title = "drift";
    for (std::size_t team = 0; team < sizes.size(); ++team) {
        report.teams.push_back(std::string(1, static_cast<char>('A' + team)));
        report.audits.by_team.push_back(sizes[team]);
        report.audits.all += sizes[team];
        drift.issues.audits.by_team.push_back(1);
        drift.strengths.audits.by_team.push_back(0);
        ++drift.issues.audits.all;
    }
    ThemeLine silent = drift;
    silent.id = "silent";
    silent.issues.audits = drift.strengths.audits;
    report.themes = {silent, drift};
    return report;
}

using Names = std::vector<std::string>;
using Counts = std::vector<int>;

}  // namespace

TEST_CASE("teams with audits enough stand alone, with the n of their counts") {
    const auto themes = pack_themes(report_of({20, 30}), 5);
    CHECK(themes.columns == Names{"A", "B"});
    CHECK(themes.together.empty());
    CHECK(themes.audits.by_column == Counts{20, 30});
    REQUIRE(themes.themes.size() == 1);
    CHECK(themes.themes.front().id == "drift");
    CHECK(themes.themes.front().issues.by_column == Counts{1, 1});
}

TEST_CASE("a small team stands with the next larger, so that its count cannot be worked out") {
    const auto themes = pack_themes(report_of({20, 3, 7, 30}), 5);
    CHECK(themes.columns == Names{"A", "D", "Small teams together"});
    CHECK(themes.together == Names{"B", "C"});
    CHECK(themes.audits.by_column == Counts{20, 30, 10});
    CHECK(themes.themes.front().issues.by_column == Counts{1, 1, 2});
}

TEST_CASE("small teams take in others until they have audits enough") {
    CHECK(pack_themes(report_of({2, 2, 6, 30}), 5).together == Names{"A", "B", "C"});
    CHECK(pack_themes(report_of({3, 3, 30, 40}), 5).together == Names{"A", "B"});
    CHECK(pack_themes(report_of({3, 30, 40}), 0).columns == Names{"A", "B", "C"});
}

TEST_CASE("one column would say what stands under all") {
    const auto themes = pack_themes(report_of({2, 9}), 5);
    CHECK(themes.columns.empty());
    CHECK(themes.together.empty());
    CHECK(themes.themes.front().issues.all == 2);
    CHECK(themes.themes.front().issues.by_column.empty());
}

TEST_CASE("themes are counted in the comments of complete audits") {
    Codebook codebook;
    codebook.id = "one";
    codebook.version = {1, 0, 0};
    Theme every;
    every.id = every.title = "every";
    every.includes = {ThemePattern::from_text("supervision")};
    codebook.themes = {every};
    auto audits = countable(made_up::review()).audits;
    for (auto& checked : audits) checked.audit.comments = {{CommentKind::issue, "", "", "Poor supervision."}};
    const auto report = counted_themes(audits, codebook, {});
    CHECK(report.audits.all == 16);
    CHECK(report.themes.front().issues.audits.all == 16);
    CHECK(pack_themes(report, 5).columns.empty());  // four teams of four
}

TEST_CASE("audits that come one by one are counted as all at once, slips and references too") {
    const auto codebook = read_codebook(SOURCE_FOLDER "/audit-templates/codebook.xml");
    auto audits = countable(made_up::review()).audits;
    for (std::size_t i = 0; i < audits.size(); ++i) {
        const auto words =
            i == 4 ? "The chrnology of C-0001 is thin." : "Supervision is regular and recorded.";
        audits[i].audit.comments = {
            {CommentKind::issue, "", "", words},
            {CommentKind::strength, "", "", i % 3 == 0 ? "n/a" : "The chronology is up to date."}};
    }
    audits[3].audit.status = AuditStatus::draft;
    const auto at_once = counted_themes(audits, codebook, {});
    ThemeTally tally;
    for (const auto& one : audits) tally.add(one.audit, one.is_draft());
    const auto one_by_one = tally.finish(codebook, {});
    REQUIRE(at_once.themes.size() == one_by_one.themes.size());
    CHECK(at_once.repaired > 0);
    CHECK(at_once.repaired == one_by_one.repaired);
    CHECK(at_once.comments == one_by_one.comments);
    CHECK(at_once.uncoded == one_by_one.uncoded);
    CHECK(at_once.saying_nothing == one_by_one.saying_nothing);
    CHECK(at_once.audits.by_team == one_by_one.audits.by_team);
    for (std::size_t i = 0; i < at_once.themes.size(); ++i) {
        CHECK(at_once.themes[i].issues.audits.by_team == one_by_one.themes[i].issues.audits.by_team);
        CHECK(at_once.themes[i].strengths.audits.by_team == one_by_one.themes[i].strengths.audits.by_team);
        CHECK(one_by_one.themes[i].issues.quotes.empty());
    }
}

}  // namespace pack_themes_test
