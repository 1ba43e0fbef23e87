#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "planning-and-review"; each says above its body what it asks.
namespace planning {

caseaudit::Result current_plan(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result care_plan_in_time(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result no_drift(const caseaudit::CaseFile& file, const caseaudit::Context& context);

caseaudit::Result focus_and_outcomes(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result next_review_set(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result shared_with_family(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result participation(const caseaudit::CaseFile& file, const caseaudit::Context& context);

caseaudit::Result child_protection_reviewed(const caseaudit::CaseFile& file,
                                            const caseaudit::Context& context);
caseaudit::Result looked_after_reviewed(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result child_in_need_reviewed(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result pathway_plan_reviewed(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result next_review_in_time(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace planning
