#pragma once
#include <string>
#include <string_view>

namespace caseaudit::templates {

/// "sha256:" and 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace caseaudit::templates
