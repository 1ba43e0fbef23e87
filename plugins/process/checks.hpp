#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "process"; each says above its body what it asks.
namespace process {

caseaudit::Result audit_activity(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result earlier_actions_followed_up(const caseaudit::CaseFile& file,
                                              const caseaudit::Context& context);
caseaudit::Result re_opened(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result transfer_recorded(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace process
