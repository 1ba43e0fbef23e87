#pragma once
#include <caseaudit/qa_pack.hpp>
#include <string>

namespace caseaudit::reports {

/// Trends, differences between teams, whether anything changed, what meetings decided, faults with their
/// owners.
std::string statistics_text(const QaPack& pack);

}  // namespace caseaudit::reports
