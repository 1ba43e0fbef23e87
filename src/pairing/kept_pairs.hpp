#pragma once
#include <caseaudit/export.hpp>
#include <set>
#include <string>
#include <utility>

#include "pairing/lists.hpp"

namespace caseaudit::pairing {

/// An allocation read again from the document that a store keeps: who stands together, and of which cases.
struct KeptPairs {
    std::set<std::pair<std::string, std::string>> pairs;  ///< the lower reference first
    References cases;
};

/// Throws `Error` where it is no allocation as `allocate --format json` writes it.
CASEAUDIT_API KeptPairs read_kept_pairs(const std::string& document);

}  // namespace caseaudit::pairing
