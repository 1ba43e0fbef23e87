#pragma once
#include "store/signed_documents.hpp"

/// Drawn samples in the store.
namespace caseaudit {

using KeptDraw = KeptDocument;

CASEAUDIT_API KeptDraw keep_draw(Store& store, const std::string& document, const std::string& note,
                                 const Doer& doer);
CASEAUDIT_API std::vector<KeptDraw> kept_draws(const Store& store);
CASEAUDIT_API KeptDraw kept_draw(const Store& store, std::int64_t number);
CASEAUDIT_API KeptDraw erase_draw(Store& store, std::int64_t number, const std::string& why,
                                  const Doer& doer);

}  // namespace caseaudit
