#pragma once
#include <caseaudit/export.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sampling/allocation.hpp"
#include "sampling/frame.hpp"

namespace caseaudit::sampling {

/// At least `least` files whose attribute `column` is `value`.
struct Quota {
    std::string column;
    std::string value;
    Count least = 0;
};

/// What to draw. Strata and quotas exclude each other.
struct Plan {
    std::string seed;
    Count size = 0;
    Count replacements = 0;
    std::string strata;  ///< the column whose values are the strata; empty: none
    Allocation allocation = Allocation::proportional;
    std::map<std::string, double, std::less<>> expected;  ///< by stratum, for Neyman's allocation
    std::vector<Quota> quotas;
};

struct DrawnFile {
    std::string ref;
    std::string stratum;
    bool is_replacement = false;  ///< read where one of its stratum, or of all, cannot be; in this order
    std::optional<double> probability;  ///< of being drawn; absent where quotas leave it unknown
    std::string ticket;
};

struct DrawnStratum {
    std::string name;
    Count files = 0;
    Count drawn = 0;
};

/// The files drawn, in the order of their tickets, then the replacements. Fewer than wanted of these where
/// the frame has no more.
struct Draw {
    Plan plan;
    Count frame = 0;
    std::vector<DrawnStratum> strata;  ///< empty where there are none
    std::vector<DrawnFile> files;
};

/// Throws `Error` where the frame has no such column or value, fewer files than wanted, or quotas that cannot
/// be kept within the size.
CASEAUDIT_API Draw draw(const Frame& frame, const Plan& plan);

}  // namespace caseaudit::sampling
