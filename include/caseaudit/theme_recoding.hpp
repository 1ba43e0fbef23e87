#pragma once
#include <caseaudit/theme_report.hpp>

/// The same comments by two codebooks, side by side: otherwise a trend may be an edit.
namespace caseaudit {

/// In audits.
struct RecodedSide {
    int before = 0;
    int after = 0;
    int gained = 0;
    int lost = 0;
    bool operator==(const RecodedSide&) const = default;
};
struct RecodedTheme {
    std::string id;
    std::string title;
    bool was = true;  ///< the old codebook has it
    bool is = true;   ///< the new one has it
    RecodedSide issues;
    RecodedSide strengths;
};
struct ThemeRecoding {
    std::string before;  ///< "case-audits 1.1.0"
    std::string after;
    int audits = 0;
    int comments = 0;
    int uncoded_before = 0;
    int uncoded_after = 0;
    std::vector<RecodedTheme> themes;  ///< as the new one has them, then those it dropped
};

CASEAUDIT_API ThemeRecoding theme_recoding(const std::vector<CheckedAudit>& audits, const Codebook& before,
                                           const Codebook& after, const CodingOptions& coding);

}  // namespace caseaudit
