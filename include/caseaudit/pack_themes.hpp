#pragma once
#include <string>
#include <vector>

/// What auditors keep saying, for the QA pack: counts alone. Their words stand in the evidence.
namespace caseaudit {

/// Of more audits comments are read for themes only where that is asked for: it takes far longer than all
/// else of a pack.
inline constexpr int most_read_for_themes = 10'000;

/// So many of those that an analyst looked at are right.
struct MeasuredShare {
    int right = 0;
    int of = 0;
};

struct PackThemeCount {
    int all = 0;
    std::vector<int> by_column;  ///< one each of `PackThemes::columns`
};
struct PackTheme {
    std::string id;
    std::string title;
    PackThemeCount issues;
    PackThemeCount strengths;
};

/// In audits, never in comments. Empty: not counted.
struct PackThemes {
    std::string codebook;               ///< "case-audits 1.2.0"
    int comments = 0;                   ///< of complete audits
    int saying_nothing = 0;             ///< of them, "n/a"
    int uncoded = 0;                    ///< of them, those in which no theme is found
    std::vector<std::string> columns;   ///< teams by name, then small ones together; one column alone is none
    std::vector<std::string> together;  ///< the teams of the last column, where it is of several
    PackThemeCount audits;              ///< complete ones: the n of every count
    std::vector<PackTheme> themes;      ///< in at least one audit, as the codebook has them

    MeasuredShare measured{};  ///< of the themes found in these comments; of none: not measured

    bool empty() const { return codebook.empty(); }
};

}  // namespace caseaudit
