#pragma once
#include <caseaudit/theme_decisions.hpp>
#include <caseaudit/theme_report.hpp>

/// The codebook's own work: what each pattern finds, and what an analyst says of it. Restricted: comments
/// stand in it as they were written.
namespace caseaudit {

/// One place where a pattern is found.
struct BenchHit {
    std::string comment;  ///< SHA-256
    int audit = 0;        ///< number
    std::vector<QuotePiece> pieces;
    std::optional<bool> is_right;  ///< nothing: not decided
};
struct BenchPattern {
    std::string text;
    int line = 0;
    int comments = 0;      ///< in which it is found
    int only = 0;          ///< of them, those that have the theme by it alone
    int other_themes = 0;  ///< of them, those where another theme is found in the same words
    MeasuredShare measured;
    std::vector<BenchHit> hits;  ///< one a comment
};
struct BenchTheme {
    std::string id;
    std::string title;
    std::string definition;
    int comments = 0;
    MeasuredShare measured;  ///< of the comments that have it; right where a hit is, wrong where all are
    std::vector<BenchPattern> patterns;
};
struct BenchComment {
    std::string comment;
    int audit = 0;
    std::string text;
    std::optional<std::string> theme;  ///< what was decided; empty: none of the codebook's
};
struct BenchOverlap {
    std::string one;
    std::string other;
    int comments = 0;  ///< that have both
};

struct ThemeBench {
    std::string codebook;
    int audits = 0;
    int comments = 0;
    int coded_by_analyst = 0;  ///< comments of which all is decided
    MeasuredShare measured;
    std::vector<BenchTheme> themes;      ///< as the codebook has them
    std::vector<BenchOverlap> overlaps;  ///< the ten pairs of themes that most comments share
    std::vector<BenchComment> uncoded;   ///< something is said, and no theme is found
    EmergingThemes emerging;             ///< those not decided
};

/// `options.decisions` may be null.
CASEAUDIT_API ThemeBench theme_bench(const std::vector<CheckedAudit>& audits, const Codebook& codebook,
                                     const ThemeReportOptions& options);

/// The SHA-256 that a comment is known by.
CASEAUDIT_API std::string comment_hash(std::string_view text);

}  // namespace caseaudit
