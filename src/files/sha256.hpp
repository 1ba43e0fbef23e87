#pragma once
#include <caseaudit/export.hpp>
#include <string>
#include <string_view>

namespace caseaudit::files {

/// "sha256:" and 64 hexadecimal digits.
CASEAUDIT_API std::string sha256(std::string_view bytes);

}  // namespace caseaudit::files
