#pragma once
#include "cli/command.hpp"

/// One function a command, each defined in a file of its own and listed in commands.cpp.
namespace caseaudit::cli {

Command templates_list_command();
Command templates_show_command();
Command templates_check_command();
Command templates_coverage_command();
Command templates_diff_command();
Command plugins_list_command();
Command plugins_check_command();
Command plugins_new_command();
Command cases_map_command();
Command cases_command();
Command run_command();
Command form_command();
Command score_command();
Command report_qa_meeting_command();

}  // namespace caseaudit::cli
