#include "cli/all_commands.hpp"

namespace caseaudit::cli {
namespace {

std::vector<Command> making_audits() {
    return {
        templates_list_command(),
        templates_show_command(),
        templates_check_command(),
        templates_coverage_command(),
        templates_diff_command(),
        plugins_list_command(),
        plugins_check_command(),
        plugins_new_command(),
        cases_command(),
        cases_map_command(),
        sample_command(),
        allocate_command(),
        schedule_command(),
        run_command(),
        form_command(),
        complete_command(),
        score_command(),
        themes_check_command(),
        themes_convert_command(),
        themes_workbench_command(),
        themes_decide_command(),
        themes_apply_command(),
        themes_recode_command(),
        themes_train_command(),
        themes_suggest_command(),
    };
}

std::vector<Command> keeping_audits() {
    return {
        import_command(),    export_command(),    backup_command(),   verify_command(),
        history_command(),   retention_command(), hold_add_command(), hold_lift_command(),
        hold_list_command(), erase_command(),     subject_command(),
    };
}

std::vector<Command> moderating() {
    return {
        moderate_appoint_command(), moderate_draw_command(), moderate_compare_command(),
        moderate_grade_command(),   moderate_end_command(),
    };
}

std::vector<Command> reporting() {
    return {
        report_qa_meeting_command(),    report_themes_command(), report_leadership_command(),
        report_team_command(),          report_worker_command(), report_partners_command(),
        report_audit_process_command(),
    };
}

std::vector<Command> using_audits() {
    return {
        letters_command(),          actions_list_command(),        actions_due_command(),
        actions_prompts_command(),  actions_done_command(),        actions_verify_command(),
        actions_withdraw_command(), actions_progress_command(),    actions_add_command(),
        actions_link_command(),     actions_import_plan_command(), actions_export_plan_command(),
    };
}

std::vector<Command> all_commands() {
    auto all = making_audits();
    for (const auto& group : {keeping_audits(), moderating(), reporting(), using_audits()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

}  // namespace

const std::vector<Command>& commands() {
    static const auto all = all_commands();
    return all;
}

}  // namespace caseaudit::cli
