#pragma once
#include <caseaudit/export.hpp>
#include <set>
#include <string>

namespace caseaudit {

/// The ids of audit-templates/statutory-questions.txt: one a line, then the law or guidance that asks for it;
/// lines after '#' are remarks. Throws `InputError` for a line without either, or an id given twice; a file
/// that is not there lists none.
CASEAUDIT_API std::set<std::string> read_statutory_questions(const std::string& path);

}  // namespace caseaudit
