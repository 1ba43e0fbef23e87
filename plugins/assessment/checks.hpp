#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "assessment"; each says above its body what it asks.
namespace assessment {

caseaudit::Result completed(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result timely(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result child_seen(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result risk_recorded(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result protective_factors_recorded(const caseaudit::CaseFile& file,
                                              const caseaudit::Context& context);
caseaudit::Result recommendations_recorded(const caseaudit::CaseFile& file,
                                           const caseaudit::Context& context);
caseaudit::Result actions_done(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result plan_follows(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result referral_information(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result referral_decided(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace assessment
