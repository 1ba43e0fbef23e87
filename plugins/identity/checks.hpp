#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "identity"; each says above its body what it asks.
namespace identity {

caseaudit::Result ethnicity(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result language(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result religion(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result disability(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result date_of_birth(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result legal_status(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace identity
