#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/score.hpp>
#include <string>
#include <vector>

namespace caseaudit::store {

/// A sentence for each score that whoever completed the audit was shown, and that is another by this program.
std::vector<std::string> differences(const StatedScores& stated, const Scores& scores);

}  // namespace caseaudit::store
