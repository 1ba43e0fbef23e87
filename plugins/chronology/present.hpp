#pragma once
#include <caseaudit/plugin.hpp>

namespace chronology {

/// The chronology as last updated by the as-of date; null where there is none.
const caseaudit::Entry* find(const caseaudit::CaseFile& file, const caseaudit::Context& context);

/// Its events up to the as-of date.
caseaudit::Entries events(const caseaudit::CaseFile& file, const caseaudit::Context& context);

/// The answer where there is no chronology to ask about.
caseaudit::Result none();

}  // namespace chronology
