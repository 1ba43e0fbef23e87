#pragma once
#include <caseaudit/store.hpp>
#include <caseaudit/theme_decisions.hpp>
#include <string>
#include <vector>

#include "store/signed_documents.hpp"

/// What analysts decided on themes, in the store: each file as it came. It is never changed.
namespace caseaudit {

/// `note` says in the history how much was decided. The same document twice is one: then nothing is written,
/// and the number is the first's.
CASEAUDIT_API KeptDocument keep_decisions(Store& store, const std::string& document, const std::string& note,
                                          const Doer& doer);
/// By number.
CASEAUDIT_API std::vector<KeptDocument> kept_decisions(const Store& store);

/// All of them as one, the first imported first; decisions without a day or a person are of the import's.
/// Throws `Error` where a document is not the one that was kept.
CASEAUDIT_API ThemeDecisions theme_decisions_of(const Store& store);

}  // namespace caseaudit
