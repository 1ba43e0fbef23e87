#pragma once
#include <caseaudit/date.hpp>
#include <caseaudit/export.hpp>
#include <set>
#include <string>
#include <vector>

#include "sampling/draw.hpp"

/// A draw read again from the document that a store keeps, and which of its files came to be audited.
namespace caseaudit::sampling {

struct KeptSample {
    Draw draw;  ///< without `plan.expected`
    Date drawn_on;
    Count left_out = 0;  ///< before drawing
};

/// Throws `Error` where it is no document of a draw.
CASEAUDIT_API KeptSample read_draw(const std::string& document);

/// The files that stand for those drawn.
struct StandingFiles {
    std::vector<DrawnFile> files;  ///< audited: drawn, or the first replacement for one that is not
    Count missing = 0;             ///< drawn, not audited, and not replaced
    Count replaced = 0;
    std::vector<std::string> beyond;  ///< audited replacements that stand for none
};

/// `audited` may have other files too. A replacement stands for one of its own stratum.
CASEAUDIT_API StandingFiles standing_files(const Draw& draw,
                                           const std::set<std::string, std::less<>>& audited);

}  // namespace caseaudit::sampling
