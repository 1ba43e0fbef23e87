#pragma once
#include <caseaudit/plugin.hpp>

/// The checks of the plugin "transfer"; each says above its body what it asks.
namespace transfer {

caseaudit::Result accepted(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result summary_updated(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result visited_soon_after(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result supervised_soon_after(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result no_gap(const caseaudit::CaseFile& file, const caseaudit::Context& context);
caseaudit::Result few_workers(const caseaudit::CaseFile& file, const caseaudit::Context& context);

/// The transfers of the audit period.
inline caseaudit::Entries transfers(const caseaudit::CaseFile& file, const caseaudit::Context& context) {
    return file.entries("transfer").within(context.period);
}

/// The answer where a check has nothing to look at.
inline caseaudit::Result not_transferred() {
    return caseaudit::not_applicable("The case was not transferred in the audit period.");
}

}  // namespace transfer
