#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "multi-agency"; each says above its body what it asks.
namespace multi_agency {

using caseaudit::CaseFile;
using caseaudit::Context;
using caseaudit::Result;

Result strategy_held(const CaseFile& file, const Context& context);
Result initial_conference_on_time(const CaseFile& file, const Context& context);
Result first_core_group_on_time(const CaseFile& file, const Context& context);
Result core_groups_regular(const CaseFile& file, const Context& context);
Result police_and_health(const CaseFile& file, const Context& context);
Result enough_agencies(const CaseFile& file, const Context& context);
Result invited_came(const CaseFile& file, const Context& context);
Result quorate(const CaseFile& file, const Context& context);
Result decisions_recorded(const CaseFile& file, const Context& context);
Result family_took_part(const CaseFile& file, const Context& context);

}  // namespace multi_agency
