#pragma once
#include <cstddef>
#include <string>

#include "store/connection.hpp"

/// Removing what the tables hold of one audit. Nothing here is logged: `erase` does.
namespace caseaudit::store {

std::size_t documents_of(Connection& connection, long long audit);
/// "sha256:…" of the document that stands, or stood last; empty when there is none.
std::string last_content(Connection& connection, long long audit);

/// The highest number of its actions; 0: it has none.
long long last_action_of(Connection& connection, long long audit);

/// All but its line in `audits`, which keeps nothing but its number and its template.
void remove_audit(Connection& connection, long long audit);

}  // namespace caseaudit::store
