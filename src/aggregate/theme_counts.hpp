#pragma once
#include <caseaudit/theme_report.hpp>
#include <cstdint>

namespace caseaudit::aggregate {

/// Whether an audit speaks of a theme: bit 0 as an issue, bit 1 as a strength. By theme, then position of
/// audit.
using ThemesSaid = std::vector<std::vector<std::uint8_t>>;
inline std::uint8_t bit_of(CommentKind kind) { return kind == CommentKind::issue ? 1 : 2; }

/// Where an audit counts.
struct ThemePlace {
    bool counts = false;  ///< it is complete
    std::size_t team = 0;
    std::size_t month = 0;
};

/// A comment, with what is a reference taken out of it.
struct HeldComment {
    std::size_t audit = 0;  ///< position
    CommentKind kind = CommentKind::issue;
    std::string text;
    std::string hash;  ///< of the comment as it was written; empty where nothing was decided
};

/// The comments of complete audits as they are coded, and where each audit counts.
struct HeldComments {
    std::vector<HeldComment> comments;
    std::vector<CodedComment> coded;
    std::vector<ThemePlace> places;
};

/// Counts the comments of all audits into `report`, and keeps them in `held`.
ThemesSaid count_comments(ThemeReport& report, HeldComments& held, const std::vector<CheckedAudit>& audits,
                          const Codebook& codebook, const ThemeReportOptions& options);
/// A comment in pieces: what is found in it, and what stands between.
std::vector<QuotePiece> pieces_of(const std::string& text, const std::vector<ThemeHit>& hits);
EmergingThemes emerging_in(const HeldComments& held, const std::vector<CheckedAudit>& audits,
                           const ThemeReportOptions& options);

/// Every team against all others together.
CASEAUDIT_API std::vector<ThemeContrast> theme_contrasts(const ThemeReport& report);

/// The answers beside the comments, for each theme and practice area that it is about.
std::vector<ThemeAccord> theme_accords(const QaPack& pack, const std::vector<PracticeArea>& areas,
                                       const Codebook& codebook, const ThemesSaid& said);
/// Every theme and practice area whose answers go together beyond chance.
std::vector<ThemeLink> theme_links(const QaPack& pack, const std::vector<PracticeArea>& areas,
                                   const ThemesSaid& said);

}  // namespace caseaudit::aggregate
