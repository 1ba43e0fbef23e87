#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "chronology"; each says above its body what it asks.
namespace chronology {

caseaudit::Result present(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result up_to_date(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result long_gaps(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result significant(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result impact(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result outcome(const caseaudit::CaseFile& file, const caseaudit::Context& context);
/// Only raises a prompt; never not met.
caseaudit::Result cut_and_paste(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace chronology
