#pragma once
#include <vector>

#include "store/connection.hpp"

namespace caseaudit::store {

/// By id, copy and revision. Throws `Error` where a column holds what no import wrote.
std::vector<StoredAudit> list_audits(Connection& connection, Revisions revisions);

/// What stands of these, in their order, then by copy.
std::vector<StoredAudit> list_named(Connection& connection, const std::vector<std::string>& ids);

/// The document, checked against its SHA-256. Throws `Error` where it is missing or another.
std::string stored_document(Connection& connection, const StoredAudit& audit);

}  // namespace caseaudit::store
