#pragma once
#include "store/signed_documents.hpp"

/// Allocations of auditors in the store: who reads which case.
namespace caseaudit {

using KeptAllocation = KeptDocument;

CASEAUDIT_API KeptAllocation keep_allocation(Store& store, const std::string& document,
                                             const std::string& note, const Doer& doer);
CASEAUDIT_API std::vector<KeptAllocation> kept_allocations(const Store& store);
CASEAUDIT_API KeptAllocation kept_allocation(const Store& store, std::int64_t number);
CASEAUDIT_API KeptAllocation erase_allocation(Store& store, std::int64_t number, const std::string& why,
                                              const Doer& doer);

}  // namespace caseaudit
