#pragma once
#include <string>
#include <vector>

#include "store/connection.hpp"

namespace caseaudit::store {

/// What happened to actions, against the history; says what the first break is, nothing when there is none.
/// Events that came with an audit's import rest on that import's line.
CASEAUDIT_API std::string broken_actions(Connection& connection, const std::vector<HistoryLine>& lines);

}  // namespace caseaudit::store
