#pragma once
#include <caseaudit/aggregate.hpp>
#include <vector>

/// A small review, made up: 16 children, 4 teams, supervision on file for 7; a draft of another kind each for
/// the last 2; three practice areas, one of them not asked about.
namespace made_up {

caseaudit::Date day(const char* iso);
const std::vector<caseaudit::PracticeArea>& areas();
const caseaudit::Template& supervision();
const caseaudit::Template& chronology();
caseaudit::Answer answered(const char* question, const char* value, const char* reason = "");
caseaudit::CheckedAudit audit(int number, const char* team);
std::vector<caseaudit::CheckedAudit> review();
caseaudit::QaPack pack();

}  // namespace made_up
