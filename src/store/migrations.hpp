#pragma once

namespace caseaudit::store {

class Connection;

/// Brings the tables up to the newest that this program knows, all or nothing. Throws `Error` where a newer
/// program made them.
void migrate(Connection& connection);

}  // namespace caseaudit::store
