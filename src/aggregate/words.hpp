#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace caseaudit {

/// "1 audit", "3 audits".
CASEAUDIT_API std::string counted(int number, std::string_view one);
/// "a, b and c".
CASEAUDIT_API std::string listed(const std::vector<std::string>& words);

}  // namespace caseaudit
