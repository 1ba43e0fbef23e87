#pragma once
#include <caseaudit/store.hpp>
#include <caseaudit/theme_decisions.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "store/connection.hpp"

/// What analysts decided on themes, in the store: each file as it came, which the history signs, with who
/// brought it, on which day, and its SHA-256. It is never changed.
namespace caseaudit {

struct KeptDecisions {
    std::int64_t number = 0;
    Date imported;
    std::string by;
    std::string content;   ///< "sha256:…" of the document
    std::string document;  ///< byte for byte
};

/// `note` says in the history how much was decided. The same document twice is one: then nothing is written,
/// and the number is the first's.
CASEAUDIT_API KeptDecisions keep_decisions(Store& store, const std::string& document, const std::string& note,
                                           const Doer& doer);
/// By number.
CASEAUDIT_API std::vector<KeptDecisions> kept_decisions(const Store& store);

/// All of them as one, the first imported first; decisions without a day or a person are of the import's.
/// Throws `Error` where a document is not the one that was kept.
CASEAUDIT_API ThemeDecisions theme_decisions_of(const Store& store);

namespace store {

std::vector<KeptDecisions> read_decisions(Connection& connection);

/// Whether each is what the history signed; what the first break is, or nothing.
std::string broken_decisions(Connection& connection, const std::vector<HistoryLine>& lines);

}  // namespace store
}  // namespace caseaudit
