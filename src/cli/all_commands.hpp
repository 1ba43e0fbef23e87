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
Command sample_command();
Command allocate_command();
Command schedule_command();
Command run_command();
Command form_command();
Command complete_command();
Command score_command();
Command import_command();
Command export_command();
Command backup_command();
Command verify_command();
Command moderate_appoint_command();
Command moderate_end_command();
Command moderate_draw_command();
Command moderate_compare_command();
Command moderate_grade_command();
Command report_qa_meeting_command();
Command report_leadership_command();
Command report_team_command();
Command report_worker_command();
Command report_partners_command();
Command report_audit_process_command();
Command letters_command();
Command actions_prompts_command();
Command actions_list_command();
Command actions_due_command();
Command actions_done_command();
Command actions_verify_command();
Command actions_withdraw_command();
Command actions_progress_command();
Command actions_add_command();
Command actions_link_command();
Command actions_import_plan_command();
Command actions_export_plan_command();
Command report_themes_command();
Command themes_check_command();
Command themes_convert_command();
Command themes_workbench_command();
Command themes_decide_command();
Command themes_apply_command();
Command themes_recode_command();
Command themes_train_command();
Command themes_suggest_command();
Command history_command();
Command retention_command();
Command hold_add_command();
Command hold_lift_command();
Command hold_list_command();
Command erase_command();
Command subject_command();

}  // namespace caseaudit::cli
