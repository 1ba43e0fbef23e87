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

/// Every team against all others together.
std::vector<ThemeContrast> theme_contrasts(const ThemeReport& report);

/// The answers beside the comments, for each theme and practice area that it is about.
std::vector<ThemeAccord> theme_accords(const QaPack& pack, const std::vector<PracticeArea>& areas,
                                       const Codebook& codebook, const ThemesSaid& said);
/// Every theme and practice area whose answers go together beyond chance.
std::vector<ThemeLink> theme_links(const QaPack& pack, const std::vector<PracticeArea>& areas,
                                   const ThemesSaid& said);

}  // namespace caseaudit::aggregate
