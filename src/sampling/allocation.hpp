#pragma once
#include <caseaudit/export.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "statistics/interval.hpp"

namespace caseaudit::sampling {

using statistics::Count;

enum class Allocation {
    proportional,  ///< to the files in each stratum
    equal,
    neyman,  ///< to the files and how much they are expected to vary: the smallest error of the whole
};

CASEAUDIT_API std::string_view name_of(Allocation allocation);  ///< "proportional"
CASEAUDIT_API std::optional<Allocation> allocation_named(std::string_view name);

struct Stratum {
    std::string name;
    Count files = 0;
    std::optional<double> expected;  ///< the share expected to meet; of Neyman's allocation
};

/// How many to draw of each stratum, `size` together: at least one of each, at most all of it. What is left
/// over by rounding goes where it is missed most, the earlier first. Throws `Error` where there are more
/// strata than files to draw, more to draw than there are, or an expected share is missing.
CASEAUDIT_API std::vector<Count> allocate(const std::vector<Stratum>& strata, Count size,
                                          Allocation allocation);

}  // namespace caseaudit::sampling
