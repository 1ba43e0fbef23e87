#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <caseaudit/theme_reports.hpp>

#include "reports/emerging_words.hpp"
#include "reports/text_lines.hpp"
#include "reports/theme_words.hpp"

namespace caseaudit {
namespace {

using namespace reports;

constexpr std::size_t theme_width = 44;
constexpr std::size_t count_width = 14;

std::string column(const std::string& text, std::size_t to) {
    const auto shown = reports::width(text);
    return text + std::string(shown + 2 > to ? 2 : to - shown, ' ');
}

void end_line(std::string& text) { text.erase(text.find_last_not_of(' ') + 1).push_back('\n'); }

/// A table of one side: by team, or by month.
std::string side_table(const ThemeReport& report, CommentKind kind, const std::vector<std::string>& columns,
                       const std::vector<int>& of, std::vector<int> ThemeCount::*counts) {
    std::string text = "  " + column("", theme_width) + column("All", count_width);
    for (const auto& name : columns) text += column(name, count_width);
    end_line(text);
    for (const auto* line : lines_of(report, kind)) {
        const auto& counted = side_of(*line, kind).audits;
        text += "  " + column(line->title, theme_width) +
                column(count_of(counted.all, report.audits.all), count_width);
        for (std::size_t i = 0; i < columns.size(); ++i)
            text += column(count_of((counted.*counts)[i], of[i]), count_width);
        end_line(text);
    }
    return text;
}

std::string side_text(const ThemeReport& report, CommentKind kind) {
    auto text = heading(kind == CommentKind::issue ? "Said as issues" : "Said as strengths");
    if (lines_of(report, kind).empty()) return text + "None.\n";
    text += side_table(report, kind, report.teams, report.audits.by_team, &ThemeCount::by_team);
    if (report.months.size() > 1)
        text += "\n" + side_table(report, kind, report.months, report.audits.by_month, &ThemeCount::by_month);
    return text;
}

std::string answers_text(const ThemeReport& report) {
    auto text = heading("Beside the answers");
    for (const auto& one : report.accords)
        text += fmt::format("- {}: {}\n", one.accord == Accord::agree ? "Agree" : "CONTRADICT",
                            accord_words(report, one));
    for (const auto& one : report.links) text += fmt::format("- {}\n", link_words(report, one));
    if (report.accords.empty() && report.links.empty()) text += "Nothing to set beside each other.\n";
    return text;
}

std::string words_behind(const ThemeReport& report, CommentKind kind) {
    std::string text;
    for (const auto* line : lines_of(report, kind)) {
        text += fmt::format("\n{}, as {} {}\n", line->title, kind == CommentKind::issue ? "an" : "a",
                            side_word(kind));
        for (const auto& quote : side_of(*line, kind).quotes)
            text += fmt::format("  {} ({}, {}){}: {}\n", quote.audit, report.teams[quote.team],
                                report.months[quote.month],
                                quote.disagrees ? " (its words say the opposite)" : "", quote_words(quote));
    }
    return text;
}

}  // namespace

std::string themes_text(const ThemeReport& report) {
    auto text = underlined(report.title, '=');
    if (report.as_of) text += fmt::format("As at {}. ", *report.as_of);
    for (const auto& sentence : about_themes(report)) text += sentence + "\n";
    text += side_text(report, CommentKind::issue);
    text += side_text(report, CommentKind::strength);
    text += heading("Differences between teams") + contrasts_said(report) + "\n";
    for (const auto& one : report.contrasts) text += "- " + contrast_words(report, one) + "\n";
    text += answers_text(report) + emerging_text(report);
    text += heading("The words behind the counts");
    text += words_behind(report, CommentKind::issue) + words_behind(report, CommentKind::strength);
    return text;
}

}  // namespace caseaudit
