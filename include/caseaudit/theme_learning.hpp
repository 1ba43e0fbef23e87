#pragma once
#include <caseaudit/theme_decisions.hpp>
#include <caseaudit/theme_model.hpp>
#include <caseaudit/theme_report.hpp>

/// From what an analyst decided on comments to themes suggested for others. Suggestions are never counted.
namespace caseaudit {

/// From the comments of these audits of which all is decided. Throws `Error` where they are too few.
CASEAUDIT_API ThemeModel learnt_model(const std::vector<CheckedAudit>& audits, const Codebook& codebook,
                                      const ThemeDecisions& decisions, const CodingOptions& coding);

struct SuggestedTheme {
    int audit = 0;  ///< number
    std::string text;
    std::string theme;  ///< id
    double score = 0;
    std::vector<std::pair<std::string, double>> terms;  ///< what speaks for it most, and how much
};
/// For comments in which the codebook does not find the theme and an analyst has not decided. Throws `Error`
/// where the model was learnt with another codebook.
CASEAUDIT_API std::vector<SuggestedTheme> suggested_by(const ThemeModel& model,
                                                       const std::vector<CheckedAudit>& audits,
                                                       const Codebook& codebook,
                                                       const ThemeDecisions& decisions,
                                                       const CodingOptions& coding);

}  // namespace caseaudit
