#pragma once
#include <vector>

#include "store/care/about.hpp"

namespace caseaudit::store {

struct HoldRow {
    Hold hold;
    long long audit = 0;  ///< number of the audit; 0: of a subject
};

/// By number.
std::vector<HoldRow> read_holds(Connection& connection);

/// The hold that stands on it, its own or its subject's; null when none does.
const HoldRow* hold_on(const std::vector<HoldRow>& holds, const NumberedAudit& audit);

}  // namespace caseaudit::store
