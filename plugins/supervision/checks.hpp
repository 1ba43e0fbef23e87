#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "supervision"; each says above its body what it asks.
namespace supervision {

caseaudit::Result on_file(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result regular(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result is_signed(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result actions_reviewed(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result actions_owned(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result risk_considered(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result decisions_with_rationale(const caseaudit::CaseFile& file,
                                           const caseaudit::Context& context);
caseaudit::Result next_date(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result agreement(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace supervision
