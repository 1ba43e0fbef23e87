#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <caseaudit/themes.hpp>
#include <string>
#include <vector>

namespace caseaudit::themes {

/// What could be better in a codebook. A fault would mislead: an area that is not there, an example that its
/// own theme does not find.
struct CodebookRemark {
    bool is_fault = false;
    int line = 0;
    std::string theme;
    std::string message;  ///< one sentence without its full stop
};

/// What can be seen without a comment: faults, patterns that another of the same theme makes needless, that
/// another theme finds too, that its own excludes always cancel, and abbreviations that may mean other
/// things.
CASEAUDIT_API std::vector<CodebookRemark> lint_codebook(const Codebook& codebook,
                                                        const std::vector<PracticeArea>& areas);

/// How one include did on many comments.
struct PatternUse {
    std::size_t theme = 0;
    std::size_t pattern = 0;
    int comments = 0;      ///< in which it is found
    int only = 0;          ///< of them, those that have the theme by it alone
    int other_themes = 0;  ///< of them, those where another theme is found in the same words
};

/// One for each include, by theme, then as written.
CASEAUDIT_API std::vector<PatternUse> pattern_uses(const Codebook& codebook,
                                                   const std::vector<CodedComment>& coded);

}  // namespace caseaudit::themes
