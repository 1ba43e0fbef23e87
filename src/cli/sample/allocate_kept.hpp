#pragma once
#include <set>
#include <string>
#include <utility>

#include "cli/command.hpp"
#include "pairing/allocation.hpp"

/// Allocations in a store: kept, and looked into for pairs to avoid.
namespace caseaudit::cli {

/// Who stands together in the allocations of the store that --store names; none without it. One of the very
/// same cases is no earlier one: it is the same work again.
std::set<std::pair<std::string, std::string>> pairs_of_store(const Arguments& arguments,
                                                             const pairing::Cases& cases);

/// Keeps it where --store is given, and says so; empty without.
std::string keep_allocation(const Arguments& arguments, const pairing::Allocation& allocation);

}  // namespace caseaudit::cli
