#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "re-referral-and-closure"; each says above its body what it asks.
namespace closing {

caseaudit::Result re_referral(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result reason(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result rationale(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result step_down(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result plans_ended(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result seen_before_closure(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace closing
