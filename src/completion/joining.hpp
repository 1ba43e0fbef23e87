#pragma once
#include <caseaudit/audit.hpp>
#include <caseaudit/template.hpp>

/// What joining two copies of any sort has in common.
namespace caseaudit::completion {

/// Throws `Error` unless both are of one audit, and the copies that they should be.
void check_copies(const Audit& a, Copy a_is, const Audit& b, Copy b_is);

/// The whole, as a draft without answers and grade: head and prompts of `a`; auditors, comments,
/// conversations, actions and all else that was written of both, once. Actions of `b` get a new id where `a`
/// has theirs.
Audit both_without_answers(const Audit& a, const Audit& b);

/// Leaves out the answers to what is not asked.
void drop_not_asked(Audit& audit, const Template& audit_template);

}  // namespace caseaudit::completion
