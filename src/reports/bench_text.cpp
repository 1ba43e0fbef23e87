#include <spdlog/fmt/fmt.h>

#include <caseaudit/theme_reports.hpp>

#include "aggregate/words.hpp"
#include "reports/bench_words.hpp"
#include "reports/emerging_words.hpp"
#include "reports/text_lines.hpp"

namespace caseaudit {
namespace {

using namespace reports;

std::string pattern_lines(const BenchTheme& theme, std::string& never) {
    std::string text;
    for (const auto& pattern : theme.patterns) {
        if (pattern.comments == 0) {
            never += fmt::format("  {}: {}\n", theme.id, pattern.text);
            continue;
        }
        text += fmt::format("  {:>5}  {:>7}  {:>12}  {:>5}  {:>5}  {}: {}\n", pattern.comments, pattern.only,
                            pattern.other_themes, pattern.measured.right,
                            pattern.measured.of - pattern.measured.right, theme.id, pattern.text);
    }
    return text;
}

std::string patterns_text(const ThemeBench& bench) {
    auto text = heading("Patterns") + "  found  only so  other themes  right  wrong\n";
    std::string never;
    for (const auto& theme : bench.themes) text += pattern_lines(theme, never);
    return never.empty() ? text : text + heading("Never found") + never;
}

std::string themes_found_text(const ThemeBench& bench) {
    auto text = heading("Themes, and how many are found rightly");
    for (const auto& theme : bench.themes) {
        if (theme.comments > 0)
            text += fmt::format("  {}: {}; {}\n", theme.title, counted(theme.comments, "comment"),
                                measured_words(theme.measured));
    }
    text += heading("Themes that the same comments have");
    for (const auto& one : bench.overlaps)
        text += fmt::format("  {} and {}: {}\n", one.one, one.other, counted(one.comments, "comment"));
    return text;
}

std::string uncoded_text(const ThemeBench& bench) {
    auto text = heading("Comments without a theme");
    for (const auto& comment : bench.uncoded) {
        const auto said = !comment.theme           ? std::string{}
                          : comment.theme->empty() ? std::string{" [none]"}
                                                   : fmt::format(" [{}]", *comment.theme);
        text += fmt::format("  {}{}: {}\n", comment.audit, said, comment.text);
    }
    return text;
}

}  // namespace

std::string theme_bench_text(const ThemeBench& bench) {
    std::string text = "The codebook at work\n====================\n";
    for (const auto& sentence : about_bench(bench)) text += sentence + "\n";
    text += themes_found_text(bench) + patterns_text(bench) + uncoded_text(bench);
    text += heading("Emerging phrases") + emerging_said(bench.emerging) + "\n";
    for (const auto& theme : bench.emerging.themes)
        text +=
            fmt::format("  {}{}\n", theme.is_strong ? "STRONG: " : "", emerging_words(bench.emerging, theme));
    return text;
}

}  // namespace caseaudit
