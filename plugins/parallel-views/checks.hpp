#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "parallel-views"; each says above its body what it asks.
namespace parallel_views {

caseaudit::Result child_asked(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result parent_asked(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result carer_asked(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result worker_asked(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result every_category(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result reasons(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result up_to_date(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result acted_on(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result mismatches(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace parallel_views
