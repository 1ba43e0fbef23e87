#pragma once
#include <caseaudit/audit.hpp>
#include <cstdint>

#include "store/transaction.hpp"

namespace caseaudit::store {

/// Makes the actions of a completed whole audit those that are followed up, when it is imported. What
/// happened to an action that was there before stays with it: by its words, else, while it is open, by its
/// id. One that a corrected audit no longer has is withdrawn. `line` is the line of the history that tells of
/// the import.
CASEAUDIT_API void keep_actions(Transaction& change, long long audit_number, const Audit& audit,
                                std::int64_t line);

}  // namespace caseaudit::store
