#pragma once
#include <caseaudit/data_protection.hpp>
#include <optional>
#include <string>
#include <vector>

#include "store/connection.hpp"

namespace caseaudit::store {

/// In the order in which they were erased.
std::vector<Tombstone> read_tombstones(Connection& connection);
/// The last of that audit; nothing when it was never erased.
std::optional<Tombstone> find_tombstone(Connection& connection, const std::string& id);

/// Where it stands in the tables.
struct TombstonePlace {
    long long audit = 0;        ///< number of the audit
    long long last_action = 0;  ///< highest number of its actions; 0: it had none
    long long line = 0;         ///< of the history, which tells of it
};

void add_tombstone(Connection& connection, const TombstonePlace& place, const Tombstone& tombstone);

}  // namespace caseaudit::store
