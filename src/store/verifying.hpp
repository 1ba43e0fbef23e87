#pragma once
#include <string>
#include <vector>

#include "store/connection.hpp"

/// Whether a store is as it was written. Each says what the first break is; nothing when there is none.
namespace caseaudit::store {

/// `last_number` and `last_hash`: what was written down as the history's end.
std::string broken_chain(const std::string& authority, const std::vector<HistoryLine>& lines,
                         long long last_number, const std::string& last_hash);

/// Documents, and the columns that are taken from them, against the history.
std::string broken_audits(Connection& connection, const std::vector<HistoryLine>& lines,
                          const TemplateFolder* templates);

/// Tombstones of what was erased, against the history.
std::string broken_tombstones(Connection& connection, const std::vector<HistoryLine>& lines);

/// What packed answers mean, against the history.
std::string broken_layouts(Connection& connection, const std::vector<HistoryLine>& lines);

}  // namespace caseaudit::store
