#pragma once
#include <caseaudit/store.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/connection.hpp"

/// Drawn samples in the store: each a document that the history signs, with who drew it, on which day, and
/// its SHA-256. It is never changed.
namespace caseaudit {

struct KeptDraw {
    std::int64_t number = 0;
    Date drawn;
    std::string by;
    std::string content;   ///< "sha256:…" of the document
    std::string document;  ///< empty: it was erased

    bool erased() const { return document.empty(); }
};

/// `note` says in the history what was drawn, without references. The same document twice is one.
CASEAUDIT_API KeptDraw keep_draw(Store& store, const std::string& document, const std::string& note,
                                 const Doer& doer);
CASEAUDIT_API std::vector<KeptDraw> kept_draws(const Store& store);
/// Throws `Error` where there is none of that number, it is erased, or is not the document that was kept.
CASEAUDIT_API KeptDraw kept_draw(const Store& store, std::int64_t number);

/// Removes the document; that it was there, and its hash, stay in the history. Throws `Error` where there is
/// none of that number, it is erased already, it names a subject that is held, or a reason is lacking. Call
/// `wipe_erased` afterwards.
CASEAUDIT_API KeptDraw erase_draw(Store& store, std::int64_t number, const std::string& why,
                                  const Doer& doer);

namespace store {

std::vector<KeptDraw> read_draws(Connection& connection);

/// Whether each is what the history signed; what the first break is, or nothing.
std::string broken_draws(Connection& connection, const std::vector<HistoryLine>& lines);

}  // namespace store
}  // namespace caseaudit
