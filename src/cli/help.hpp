#pragma once
#include <string>

#include "cli/command.hpp"

/// Help, manual page and shell completion, all made from the one list of commands.
namespace caseaudit::cli {

std::string help();
std::string help(const Command& command);
std::string manual_page();  ///< troff, section 1
std::string bash_completion();

}  // namespace caseaudit::cli
