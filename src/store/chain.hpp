#pragma once
#include <string>
#include <vector>

#include "store/connection.hpp"

/// The history: who did what on which day, as a chain of hashes.
namespace caseaudit::store {

/// Of everything the line says but `hash`, and of the authority.
CASEAUDIT_API std::string hash_of(const std::string& authority, const HistoryLine& line);

void add_line(Connection& connection, const HistoryLine& line);

/// From the first. A day that is none is given as the first of 1970: its hash will not fit.
std::vector<HistoryLine> read_lines(Connection& connection);

}  // namespace caseaudit::store
