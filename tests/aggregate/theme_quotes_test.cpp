// Whose comments the report on themes quotes, and when it tests differences.
#include <doctest/doctest.h>

#include <algorithm>
#include <caseaudit/codebook_files.hpp>
#include <caseaudit/theme_report.hpp>

#include "aggregate/made_up.hpp"

namespace theme_quotes_test {

using namespace caseaudit;

namespace {

/// 25 audits of Team Oak and 4 of Team Elm; all say the same.
std::vector<CheckedAudit> audits() {
    std::vector<CheckedAudit> all;
    for (int number = 1; number <= 29; ++number) {
        auto one = made_up::audit(number, number <= 25 ? "Team Oak" : "Team Elm");
        one.audit.comments = {{CommentKind::issue, "", "", "No evidence of management oversight."}};
        all.push_back(one);
    }
    return countable(all).audits;
}

ThemeReport report_with(int quotes_from, bool is_tested) {
    ThemeReportOptions options;
    options.quotes_from = quotes_from;
    options.is_tested = is_tested;
    return theme_report(audits(), made_up::areas(),
                        read_codebook(SOURCE_FOLDER "/audit-templates/codebook.xml"), options);
}

const ThemeLine& most_said(const ThemeReport& report) {
    return *std::ranges::max_element(report.themes, {},
                                     [](const ThemeLine& line) { return line.issues.audits.all; });
}

}  // namespace

TEST_CASE("comments of small teams are counted, and not quoted") {
    const auto report = report_with(5, true);
    const auto& line = most_said(report);
    CHECK(line.issues.audits.all == 29);
    CHECK(line.issues.quotes.size() == 25);
    CHECK(report.withheld >= 4);
    for (const auto& quote : line.issues.quotes) CHECK(report.teams[quote.team] == "Team Oak");
    CHECK(most_said(report_with(0, true)).issues.quotes.size() == 29);
}

TEST_CASE("without a random sample or a census nothing is tested") {
    const auto report = report_with(0, false);
    CHECK(report.contrasts.empty());
    CHECK(report.links.empty());
    CHECK(!report.is_tested);
}

}  // namespace theme_quotes_test
