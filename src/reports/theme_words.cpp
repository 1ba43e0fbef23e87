#include "reports/theme_words.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "aggregate/words.hpp"
#include "reports/bench_words.hpp"
#include "reports/words.hpp"

namespace caseaudit::reports {
namespace {

std::string were(int count) { return count == 1 ? "is" : "are"; }

std::string also_contradicting(const ThemeAccord& accord) {
    if (accord.contradicting.empty()) return "";
    return fmt::format(" Answers and comments say the opposite in {}.", audit_numbers(accord.contradicting));
}

}  // namespace

std::string_view side_word(CommentKind kind) { return kind == CommentKind::issue ? "issue" : "strength"; }

const ThemeSide& side_of(const ThemeLine& line, CommentKind kind) {
    return kind == CommentKind::issue ? line.issues : line.strengths;
}

std::string count_of(int count, int of) { return fmt::format("{} of {}", count, of); }

std::vector<const ThemeLine*> lines_of(const ThemeReport& report, CommentKind kind) {
    std::vector<const ThemeLine*> lines;
    for (const auto& line : report.themes) {
        if (side_of(line, kind).audits.all > 0) lines.push_back(&line);
    }
    std::ranges::stable_sort(lines, std::greater{},
                             [&](const ThemeLine* line) { return side_of(*line, kind).audits.all; });
    return lines;
}

std::vector<std::string> about_themes(const ThemeReport& report) {
    std::vector<std::string> all;
    all.push_back(fmt::format("{} with {}, by the codebook {}.", counted(report.audits.all, "complete audit"),
                              counted(report.comments, "comment"), report.codebook));
    all.push_back(fmt::format(
        "Themes are counted in audits: one that says it twice counts once. {} say nothing (\"n/a\"), "
        "and in {} no theme is found.",
        counted(report.saying_nothing, "comment"), counted(report.uncoded, "comment")));
    if (report.disagreeing > 0)
        all.push_back(
            fmt::format("In {} the words say the opposite of the field that they were typed in: the field "
                        "counts, and each is marked.",
                        counted(report.disagreeing, "comment")));
    if (report.repaired > 0)
        all.push_back(fmt::format("{} {} read as another, one letter away, and said so.",
                                  counted(report.repaired, "word"), were(report.repaired)));
    if (report.withheld > 0)
        all.push_back(fmt::format("{} from teams with fewer than {} complete audits {} not shown.",
                                  counted(report.withheld, "quotation"), report.quotes_from,
                                  were(report.withheld)));
    if (report.measured.of > 0)
        all.push_back(fmt::format("Of the themes found that analysts looked at, right are {}.",
                                  measured_words(report.measured)));
    all.insert(all.end(), report.selection.begin(), report.selection.end());
    return all;
}

std::string contrasts_said(const ThemeReport& report) {
    if (!report.is_tested)
        return "Counts only: differences are tested where the files are a simple random sample or a census, "
               "which "
               "--drawn says.";
    if (!report.is_large_enough)
        return fmt::format(
            "No team and all others have {} complete audits each: the counts are shown, and no difference is "
            "claimed.",
            least_to_contrast);
    if (report.contrasts.empty())
        return "No team differs from all others together by more than chance explains (Fisher's exact test, "
               "corrected for "
               "all comparisons, q below 0.1).";
    return "Each team against all others together (Fisher's exact test, corrected for all comparisons, q "
           "below 0.1). One in "
           "ten of such differences may be chance.";
}

std::string contrast_words(const ThemeReport& report, const ThemeContrast& contrast) {
    return fmt::format("{}: {} as {} {} in {} audits, and in {} of all other teams (q {:.3f}).",
                       report.teams[contrast.team], report.themes[contrast.theme].title,
                       contrast.kind == CommentKind::issue ? "an" : "a", side_word(contrast.kind),
                       count_of(contrast.count, contrast.of), count_of(contrast.others, contrast.others_of),
                       contrast.q);
}

std::string accord_words(const ThemeReport& report, const ThemeAccord& accord) {
    auto words = fmt::format("'{}' beside '{}': ", report.themes[accord.theme].title, accord.area);
    if (accord.not_met > 0)
        words += fmt::format("where it is not met, {} audits speak of it as an issue and {} as a strength",
                             count_of(accord.not_met_issue, accord.not_met), accord.not_met_strength);
    if (accord.not_met > 0 && accord.met > 0) words += "; ";
    if (accord.met > 0)
        words += fmt::format("where it is met, {} as an issue and {} as a strength",
                             count_of(accord.met_issue, accord.met), accord.met_strength);
    return words + "." + also_contradicting(accord);
}

std::string link_words(const ThemeReport& report, const ThemeLink& link) {
    return fmt::format(
        "Where '{}' is not met, {} audits speak of '{}' as an issue; where it is met, {} (q {:.3f}).",
        link.area, count_of(link.not_met_issue, link.not_met), report.themes[link.theme].title,
        count_of(link.met_issue, link.met), link.q);
}

std::string quote_words(const ThemeQuote& quote) {
    std::string words;
    for (const auto& piece : quote.pieces) {
        if (!piece.is_found) {
            words += piece.text;
        } else {
            words += "[" + piece.text + (piece.read_as.empty() ? "" : ", read as " + piece.read_as) + "]";
        }
    }
    return words;
}

}  // namespace caseaudit::reports
