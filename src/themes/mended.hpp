#pragma once
#include <caseaudit/codebook.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/theme_decisions.hpp>
#include <string>
#include <vector>

namespace caseaudit::themes {

/// A codebook after an analyst's decisions, and what was done to it; sentences. Its version's middle number
/// is one higher where anything was.
struct MendedCodebook {
    Codebook codebook;
    std::vector<std::string> done;
};

/// Phrases become patterns of their theme, or new themes that are to be written. `prunes`: patterns decided
/// on three times or more and right in fewer than 40% go, but a theme keeps its last. Throws `Error` where a
/// phrase is to be added to a theme that is not there.
CASEAUDIT_API MendedCodebook mended(const Codebook& codebook, const ThemeDecisions& decisions, bool prunes);

}  // namespace caseaudit::themes
