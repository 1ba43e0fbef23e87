#pragma once
#include <caseaudit/case_file.hpp>
#include <caseaudit/error.hpp>
#include <caseaudit/export.hpp>
#include <vector>

/// Many records of one subject made one case file.
namespace caseaudit::records {

/// One part cannot be joined to those before it: its source is there already, or its subject is a child in
/// one and a worker in the other.
struct CASEAUDIT_API CannotJoin : Error {
    CannotJoin(std::size_t which, const std::string& what) : Error{what}, part{which} {}

    std::size_t part;  ///< its place among the parts
};

/// Joins what several sources say of one subject, the source named first taking precedence. An entry that two
/// sources have (same kind and day, types that agree) becomes one, its missing details filled from the other,
/// which `also_from` names. What they say differently is kept as a `Conflict`; nothing is overwritten. Throws
/// `CannotJoin`.
CASEAUDIT_API CaseFile merged(const std::vector<CaseFile>& parts);

}  // namespace caseaudit::records
