#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "recording-consistency"; each says above its body what it asks.
namespace recording {

caseaudit::Result no_further_action(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result not_in_need(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result seen_boxes(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result seen_and_narrative(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result sources_agree(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result sibling_documents(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result copied_between_siblings(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result recorded_on_time(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result up_to_date(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result genogram(const caseaudit::CaseFile& file, const caseaudit::Context& context);

}  // namespace recording
