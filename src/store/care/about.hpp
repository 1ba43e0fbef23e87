#pragma once
#include <caseaudit/data_protection.hpp>
#include <string>
#include <vector>

#include "store/connection.hpp"

namespace caseaudit::store {

struct NumberedAudit {
    long long number = 0;
    std::string id;
    std::string subject;
};

/// Throws `Error` unless just one of the two is given, and is a reference.
void check_about(const About& about);
/// Throws `Error` where the reason is empty, very long, or more than one line.
void check_why(const std::string& why);
/// "'C-0001'", or "the audit 'supervision-C-0001'".
std::string spoken(const About& about);

/// In the order in which they came; those erased are not among them.
std::vector<NumberedAudit> audits_about(Connection& connection, const About& about);
std::vector<NumberedAudit> all_audits(Connection& connection);

}  // namespace caseaudit::store
