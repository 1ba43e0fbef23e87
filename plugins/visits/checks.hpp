#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "visits"; each says above its body what it asks.
namespace visits {

caseaudit::Result child_seen(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result seen_each_time(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result seen_alone(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result reason_not_alone(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result tried_again(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result few_workers(const caseaudit::CaseFile& file, const caseaudit::Context& context);

caseaudit::Result child_protection(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result child_in_need(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result looked_after(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result private_fostering(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result first_in_placement(const caseaudit::CaseFile& file, const caseaudit::Context& context);

caseaudit::Result latest_in_time(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result latest_seen_alone(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace visits
