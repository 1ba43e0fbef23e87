#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/rows.hpp"

/// Which documents may stand beside, or in place of, those that are there.
namespace caseaudit::store {

struct Accepted {
    ImportedFile::What what = ImportedFile::What::stored;
    long long revision = 1;    ///< its own; of the same bytes, when already there
    long long supersedes = 0;  ///< revision; 0: none
    std::string says;
};

/// Throws `Error` when another audit has that id.
void check_same_audit(const Audit& audit, const AuditRow& row);

/// `held`: every revision of the same audit, of all copies. Throws `Error` when the document may not stand.
Accepted accept(const Audit& audit, const std::string& content, const std::vector<HeldRevision>& held);

/// What was joined of two copies that may both stand; nothing when it stands already. A correction of a copy
/// may make a draft of a whole that was complete.
std::optional<Accepted> accept_joined(const std::string& content, const std::vector<HeldRevision>& held);

/// The revision of `copy` that stands; null when none does.
const HeldRevision* standing(const std::vector<HeldRevision>& held, Copy copy);

/// What is still to come before the audit is whole; empty when it is.
std::string waits_for(const std::vector<HeldRevision>& held);

}  // namespace caseaudit::store
