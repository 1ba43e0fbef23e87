#pragma once
#include <caseaudit/theme_report.hpp>
#include <string>
#include <vector>

/// What all formats of the report on themes say in the same words.
namespace caseaudit::reports {

/// How many audits and comments, and what of them no theme is found in; sentences.
std::vector<std::string> about_themes(const ThemeReport& report);
/// How far team differences may be claimed.
std::string contrasts_said(const ThemeReport& report);
std::string contrast_words(const ThemeReport& report, const ThemeContrast& contrast);
/// "Where 'Case recording' is not met, 7 of 9 audits speak of …".
std::string accord_words(const ThemeReport& report, const ThemeAccord& accord);
std::string link_words(const ThemeReport& report, const ThemeLink& link);
/// "issue" or "strength".
std::string_view side_word(CommentKind kind);
/// The themes of one side in at least one audit, those in most audits first, then as the codebook has them.
std::vector<const ThemeLine*> lines_of(const ThemeReport& report, CommentKind kind);
const ThemeSide& side_of(const ThemeLine& line, CommentKind kind);
/// "7 of 9".
std::string count_of(int count, int of);
/// "[superivsion, read as supervision]": a comment for readers of plain text, what is found in brackets.
std::string quote_words(const ThemeQuote& quote);

}  // namespace caseaudit::reports
