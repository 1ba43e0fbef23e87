#pragma once
#include <caseaudit/moderation_report.hpp>

#include "reports/plain/plain_report.hpp"
#include "reports/table.hpp"

/// What the reports to the moderator and on the audit process say of second readings.
namespace caseaudit::reports {

/// A table of the QA pack as one of a plain report.
PlainTable plain_table(const Table& table, const std::string& id);

/// What first and second readings agree on, and the questions on which they differ.
PlainSection trust_section(const QaPack& pack);
PlainSection checked_facts_section(const std::vector<CheckedFact>& facts);
PlainSection checked_facts_section(const QaPack& pack);

PlainSection readings_section(const ModerationReport& report);
PlainSection auditors_section(const ModerationReport& report);
PlainSection drift_section(const ModerationReport& report);

}  // namespace caseaudit::reports
