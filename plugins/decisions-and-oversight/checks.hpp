#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "decisions-and-oversight"; each says above its body what it asks.
namespace oversight {

using caseaudit::CaseFile;
using caseaudit::Context;
using caseaudit::Result;

Result assessments_signed_off(const CaseFile& file, const Context& context);
Result decisions_signed_off(const CaseFile& file, const Context& context);
Result decisions_with_rationale(const CaseFile& file, const Context& context);
Result by_someone_with_authority(const CaseFile& file, const Context& context);
Result accommodation(const CaseFile& file, const Context& context);
Result proceedings(const CaseFile& file, const Context& context);
Result letter_before_proceedings(const CaseFile& file, const Context& context);
Result family_meeting_offered(const CaseFile& file, const Context& context);
Result between_supervisions(const CaseFile& file, const Context& context);

}  // namespace oversight
