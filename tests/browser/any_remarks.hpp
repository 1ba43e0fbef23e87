#pragma once
#include <caseaudit/audit.hpp>

#include "scoring/any_audit.hpp"

/// What people and checks say in an audit, with all that XML makes difficult.
namespace caseaudit::testing {

std::string any_words(Random& random);
/// Checks' answers, evidence, comments, conversations, actions and the rest, for an audit with answers.
void add_remarks(Random& random, Audit& audit);

}  // namespace caseaudit::testing
