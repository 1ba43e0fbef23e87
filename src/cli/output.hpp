#pragma once
#include <string_view>

#include "cli/command.hpp"

namespace caseaudit::cli {

/// To --out, for its owner alone to read; else to standard output.
void write_or_print(const Arguments& arguments, std::string_view bytes);

}  // namespace caseaudit::cli
