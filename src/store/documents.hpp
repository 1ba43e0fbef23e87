#pragma once
#include <caseaudit/audit.hpp>
#include <string>

#include "store/connection.hpp"

namespace caseaudit::store {

/// Which document: one revision of one copy of an audit.
struct DocumentKey {
    long long audit = 0;  ///< its number
    Copy copy = Copy::whole;
    long long revision = 1;
};

/// `bytes` as they are to lie there: compressed.
void add_document(Connection& connection, const DocumentKey& key, const std::string& bytes);

/// The document as it came. Throws `Error` when it is missing or damaged.
std::string read_document(Connection& connection, const DocumentKey& key);

}  // namespace caseaudit::store
