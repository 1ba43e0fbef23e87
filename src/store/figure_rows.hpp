#pragma once
#include <caseaudit/formats.hpp>
#include <caseaudit/packed.hpp>
#include <string>

#include "store/rows.hpp"
#include "store/transaction.hpp"

/// The packed columns of the audits that stand: kept up to date, and read in batches.
namespace caseaudit::store {

/// In place of what that audit had.
void set_figures(Connection& connection, const RevisionRow& row, const std::string& figures,
                 const std::string& scored);

bool is_any_missing(Connection& connection);
/// Adds the figures of audits that came in before figures were kept, where their template is in the folder.
void fill_figures(Transaction& change, const TemplateFolder& templates);

/// Gives each audit that is meant to `give`: by layout, then by number.
PackedReading read_packed(Connection& connection, const TemplateFolder& templates, const Takes& takes,
                          const std::function<void(const PackedAudit&)>& give);

}  // namespace caseaudit::store
