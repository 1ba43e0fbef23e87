#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/export.hpp>
#include <caseaudit/template.hpp>
#include <string>
#include <vector>

namespace caseaudit {

/// The limits that may apply to a question for one subject: a single set where the source says what they hang
/// on, else every set that could be the right one.
struct PossibleLimits {
    std::vector<Limits> sets;       ///< at least one; no two alike
    std::vector<std::string> open;  ///< the subject's fields that no source says on that day
};

CASEAUDIT_API PossibleLimits possible_limits(const std::vector<LimitRule>& rules, const CaseFile& file,
                                             Date as_of);

}  // namespace caseaudit
